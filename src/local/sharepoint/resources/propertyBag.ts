import { settingsOfWeb } from '../store/webSettings';
import type { Visit } from '../visit';
import { entity, type Entity } from './node';

/** A key of a property bag as REST spells it: everything but letters and digits is escaped. */
export function bagName(key: string): string {
  const escaped = key.replace(/[^A-Za-z0-9]/g, (each) => `_x${each.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return escaped.startsWith('_') ? `OData_${escaped}` : escaped;
}

/** `web/allproperties`: what the web keeps of itself beside its settings. */
export function propertyBag(visit: Visit): Entity {
  const { farm, web } = visit;
  return entity({
    type: 'SP.PropertyValues',
    set: 'SP.ApiData.PropertyValues',
    uri: 'Web/AllProperties',
    own: () => {
      const groups = [web.owners, web.members, web.visitors].filter((id) => id !== null);
      const bag: readonly (readonly [string, unknown])[] = [
        ['vti_defaultlanguage', new Intl.Locale(tagOf(web.locale)).toString().toLowerCase()],
        ['vti_extenderversion', '16.0.0.27215'],
        ['vti_associategroups', groups.join(';')],
        ['vti_createdassociategroups', groups.join(';')],
        ['vti_associateownergroup', idText(web.owners)],
        ['vti_associatemembergroup', idText(web.members)],
        ['vti_associatevisitorgroup', idText(web.visitors)],
        ['NoCrawl', settingsOfWeb(farm, web.id).NoCrawl ? 'true' : 'false']
      ];
      return Object.fromEntries(bag.filter(([, value]) => value !== '').map(([key, value]) => [bagName(key), value]));
    }
  });
}

const idText = (id: number | null): string => (id === null ? '' : String(id));

function tagOf(locale: number): string {
  return { 1033: 'en-US', 1044: 'nb-NO', 2068: 'nn-NO' }[locale] ?? 'en-US';
}
