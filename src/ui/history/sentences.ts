import type { Version } from '../../data/repository';
import { alike, differing, shownFields } from '../../domain/history/alike';
import { changesBetween } from '../../domain/history/changes';
import type { Change } from '../../domain/history/changes';
import { isOutside } from '../../domain/history/entries';
import { spokenFor } from '../../domain/history/spokenFor';
import type { Entry } from '../../domain/history/entries';
import type { Deadline, Kind } from '../../domain/schema/kinds';
import { isEmpty } from '../../domain/schema/kinds';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { fieldWords, templateWordsOf } from '../../locales/words';
import type { Words } from '../../locales/words';
import { valueText } from '../../locales/valueText';
import { dayWords, deadlineWords } from '../../locales/dayWords';
import { named } from './named';

/** What was done, in the middle of a sentence, and why where that was said. */
interface Phrase {
  readonly what: string;
  readonly why?: string;
}

/** In which language, of which template. */
export interface Telling {
  readonly words: Words;
  readonly template: Template;
}

/** Kinds whose values are somebody's own words, and stand in quotes. */
const quoted: readonly Kind[] = ['text', 'prose'];

function value({ words, template }: Telling, field: string, given: unknown): string {
  const { history: said } = words.messages;
  const kind = template.fields[field]?.kind;
  if (isEmpty(given)) return said.empty;
  if (kind === 'deadline') return deadlineWords(words, given as Deadline);
  const text = valueText(words, template, field, named(words, given));
  return kind && quoted.includes(kind) ? said.quoted(text) : text;
}

/** A field's label; one that is a question, or several words joined, stands in quotes, not to run into the sentence. */
function label({ words, template }: Telling, field: string): string {
  const { history: said } = words.messages;
  const text = fieldWords(words, template, field).label;
  const runsOn = (/[?!.]$/.test(text) && text.includes(' ')) || text.includes(` ${said.and} `);
  return runsOn ? said.quoted(text) : text;
}

/** «Formål, Situasjon og Ansvar». */
export const labels = (telling: Telling, fields: readonly string[]): string =>
  joined(
    telling,
    fields.map((field) => label(telling, field))
  );

function joined({ words }: Telling, parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${words.messages.history.and} ${last}`;
}

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;
type Tell<K extends Change['kind']> = (change: Of<K>, telling: Telling) => readonly Phrase[];

const isDeed = (key: unknown, deeds: object): key is string => typeof key === 'string' && key in deeds;

/** «meldte milepælen som nådd 30. jan. 2018»; any other state is set like any other field. */
function became(change: Of<'became'>, telling: Telling): string {
  const { history: said } = telling.words.messages;
  const { field, to, on } = change;
  if (on) return said.reachedOn(dayWords(telling.words, on));
  if (isDeed(to, said.became)) return said.became[to as keyof typeof said.became];
  return said.set(label(telling, field), value(telling, field, to));
}

const phrases: { readonly [K in Change['kind']]: Tell<K> } = {
  set: ({ field, to }, telling) => [
    { what: telling.words.messages.history.set(label(telling, field), value(telling, field, to)) }
  ],
  changed: ({ field, from, to }, telling) => [
    {
      what: telling.words.messages.history.changed(
        label(telling, field),
        value(telling, field, from),
        value(telling, field, to)
      )
    }
  ],
  cleared: ({ field, from }, telling) => [
    { what: telling.words.messages.history.cleared(label(telling, field), value(telling, field, from)) }
  ],
  rewritten: ({ field }, telling) => [{ what: telling.words.messages.history.rewritten(label(telling, field)) }],
  listed: ({ field, added, removed }, telling) => {
    const { history: said } = telling.words.messages;
    const items = (all: readonly unknown[]): string =>
      valueText(telling.words, telling.template, field, named(telling.words, all));
    return [
      ...(added.length > 0 ? [{ what: said.listed(items(added), label(telling, field)) }] : []),
      ...(removed.length > 0 ? [{ what: said.unlisted(items(removed), label(telling, field)) }] : [])
    ];
  },
  moved: ({ field, from, to, reason, outside }, telling) => {
    const { history, planning } = telling.words.messages;
    // Whoever moves a deadline in Framdrift says why; without a reason it was corrected while it was planned.
    const moved = outside || reason !== '' ? history.moved : planning.corrected;
    return [{ what: moved(value(telling, field, from), value(telling, field, to)), why: reason }];
  },
  became: (change, telling) => [{ what: became(change, telling), why: change.reason }]
};

const phrasesOf = (change: Change, telling: Telling): readonly Phrase[] =>
  (phrases[change.kind] as Tell<Change['kind']>)(change as never, telling);

/** What is told of all texts that were rewritten is told once: «endret Status og Årsak». */
function gather(changes: readonly Change[], telling: Telling): readonly Phrase[] {
  const rewritten = changes.filter(({ kind }) => kind === 'rewritten');
  const texts = rewritten.map(({ field }) => label(telling, field));
  const others = changes.filter(({ kind }) => kind !== 'rewritten').flatMap((change) => phrasesOf(change, telling));
  if (texts.length === 0) return others;
  return [{ what: telling.words.messages.history.rewritten(joined(telling, texts)) }, ...others];
}

/** A text that was rewritten, to be read before and after. */
export type Rewritten = Of<'rewritten'>;

export interface Told {
  readonly sentences: readonly string[];
  readonly rewritten: readonly Rewritten[];
}

const first = '1.0';

/** Versions of a record from which nothing is to be told but this. */
const only = (sentence: string): Told => ({ sentences: [sentence], rewritten: [] });

/** What somebody did to a record, in sentences that begin with their name; without `before` it is the oldest kept. */
export function tell(telling: Telling, version: Version, before?: AnyDraft): Told {
  const { history: said } = telling.words.messages;
  const answering = spokenFor(telling.template, version, before);
  const who = answering?.name ?? (version.by || said.somebody);
  const thing = templateWordsOf(telling.words, telling.template).the;
  if (!before) return only(version.label === first ? said.sentence(who, said.made(thing)) : said.earlier);
  const changes = changesBetween(telling.template, before, version.values);
  const where = (what: string): string =>
    answering ? said.inChat(what) : isOutside(version, changes) ? said.outside(what) : what;
  if (changes.length === 0) return only(said.sentence(who, where(said.untouched(thing))));
  const all = gather(changes, telling);
  const plain = all.filter(({ why }) => !why).map(({ what }) => what);
  const reasoned = all.flatMap(({ what, why }) => (why ? [said.withReason(who, where(what), why)] : []));
  return {
    sentences: [...(plain.length > 0 ? [said.sentence(who, where(joined(telling, plain)))] : []), ...reasoned],
    rewritten: changes.filter((change): change is Rewritten => change.kind === 'rewritten')
  };
}

/** What was changed on the way, where nothing of it is left. */
function onTheWay({ template }: Telling, { versions, before }: Entry): readonly string[] {
  const all = [...versions, ...(before ? [before] : [])].map(({ values }) => values);
  return shownFields(template).filter((field) => all.some((values) => !alike(values[field], all[0]?.[field])));
}

/** What somebody did in one stretch. */
export function tellEntry(telling: Telling, entry: Entry): Told {
  const { history: said } = telling.words.messages;
  const [newest] = entry.versions;
  const isBack = entry.before && differing(telling.template, entry.before.values, newest.values).length === 0;
  const fields = isBack ? onTheWay(telling, entry) : [];
  if (fields.length === 0) return tell(telling, newest, entry.before?.values);
  return only(said.sentence(newest.by || said.somebody, said.thereAndBack(labels(telling, fields))));
}
