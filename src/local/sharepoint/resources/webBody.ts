import type { Body } from '../http/ask';
import { refuse } from '../http/failure';
import { WEB_SETTINGS, type Setting } from '../store/webSettings';
import type { Web } from '../store/webs';
import type { Entity } from './node';
import { readSetting } from './settingValue';

export interface WebChanges extends Partial<Pick<Web, 'title' | 'description'>> {
  settings: Readonly<Record<string, Setting>>;
}

/** What a MERGE asks of a web; what a web does not have, or does not let one set, is refused. */
export function readWebBody(body: Body, web: Entity): WebChanges {
  const settings: Record<string, Setting> = {};
  const changed: WebChanges = { settings };
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.includes('odata.')) continue;
    if (name === 'Title') changed.title = String(readSetting(value, '') ?? '');
    else if (name === 'Description') changed.description = String(readSetting(value, '') ?? '');
    else if (Object.hasOwn(WEB_SETTINGS, name)) settings[name] = readSetting(value, WEB_SETTINGS[name]);
    else if (web.get(name) === undefined) throw refuse.noProperty(name, 'SP.Web');
    else if (JSON.stringify(web.get(name)) !== JSON.stringify(value))
      throw refuse.notImplemented('MERGE', `the property ${name} of a web`);
  }
  return changed;
}
