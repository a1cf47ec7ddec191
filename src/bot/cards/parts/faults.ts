import { holdsAnswers } from '../../../domain/reminders/faults';
import type { Template } from '../../../domain/schema/template';
import { templateNamed, templateNames } from '../../../domain/templates';
import type { TemplateName } from '../../../domain/templates';
import { rootOf } from '../../../domain/templates/rooms';
import { reportNames } from '../../../domain/reports/flow';
import { templateWordsOf } from '../../../locales/words';
import type { About } from '../about';
import type { Part } from '../part';
import { into, pathOf } from '../places';
import type { Speaking } from '../speaking';

type Told = About & { readonly title?: string };
interface Made {
  readonly speaking: Speaking;
}

/** Outside input when a card comes back: null where it names no template of ours. */
const templateIn = ({ recordKey }: About): TemplateName | null =>
  templateNames.find((name) => name === recordKey.split('/')[0]) ?? null;

/** The plain list: what makes no sense to us can be mended there, whatever it is. */
const listOf = ({ site }: Speaking, { list }: Template): string => `${site}/Lists/${list}`;

/** Has one record of it a page of its own? */
const hasPage = (name: TemplateName): boolean =>
  name === 'milestone' || reportNames.some((each) => each === name) || rootOf(templateNamed(name)).place !== undefined;

/** A record that cannot be reckoned with: what it is, what does not happen meanwhile, and where it is mended. */
export function brokenPart({ speaking }: Made, about: Told): Part | null {
  const name = templateIn(about);
  const { recordId: id, projectKey, title = '' } = about;
  if (name === null || id === null) return null;
  const { bot } = speaking.words;
  const { faults } = bot;
  const { one } = templateWordsOf(speaking.words, templateNamed(name));
  const page =
    hasPage(name) && projectKey !== '' ? [{ title: bot.open, url: into(speaking, projectKey, pathOf(name, id)) }] : [];
  return {
    title: bot.titled(bot.kinds.brokenRecord, title === '' ? faults.numbered(one, id) : faults.named(one, title)),
    lines: [faults.record],
    small: [faults.mend],
    links: [{ title: faults.inList, url: `${listOf(speaking, templateNamed(name))}/DispForm.aspx?ID=${id}` }, ...page]
  };
}

/** A list that cannot be read: what does not happen meanwhile, and who can mend it. */
export function unreadPart({ speaking }: Made, about: Told): Part | null {
  const name = templateIn(about);
  if (name === null) return null;
  const { bot } = speaking.words;
  const { faults } = bot;
  const { many } = templateWordsOf(speaking.words, templateNamed(name));
  return {
    title: bot.kinds.unreadList,
    lines: [holdsAnswers.includes(name) ? faults.answers(many) : faults.list(many)],
    small: [faults.setUp],
    links: [
      { title: faults.openSite, url: into(speaking, about.projectKey, ['now']) },
      { title: faults.openList, url: listOf(speaking, templateNamed(name)) }
    ]
  };
}
