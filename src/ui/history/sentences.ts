import type { Version } from '../../data/repository';
import { changesBetween } from '../../domain/history/changes';
import type { Change } from '../../domain/history/changes';
import type { Kind } from '../../domain/schema/kinds';
import { isEmpty } from '../../domain/schema/kinds';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import type { TemplateName } from '../../domain/templates';
import { fieldWords } from '../../locales/words';
import type { Words } from '../../locales/words';
import { valueText } from '../form/values/valueText';
import { dayWords } from '../parts/days';

/** What was done, in the middle of a sentence, and why where that was said. */
interface Phrase {
  readonly what: string;
  readonly why?: string;
}

/** In which language, of which template. */
interface Telling {
  readonly words: Words;
  readonly template: Template;
}

/** Kinds whose values are somebody's own words, and stand in quotes. */
const quoted: readonly Kind[] = ['text', 'prose'];

function value({ words, template }: Telling, field: string, given: unknown): string {
  const { history: said } = words.messages;
  const kind = template.fields[field]?.kind;
  if (isEmpty(given)) return said.empty;
  const text = valueText(words, template, field, given);
  return kind && quoted.includes(kind) ? said.quoted(text) : text;
}

/** A field's label; one that is a question or a phrase stands in quotes, not to run into the sentence. */
function label({ words, template }: Telling, field: string): string {
  const text = fieldWords(words, template, field).label;
  return /[?!.]$/.test(text) && text.includes(' ') ? words.messages.history.quoted(text) : text;
}

function joined({ words }: Telling, parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${words.messages.history.and} ${last}`;
}

type Of<K extends Change['kind']> = Extract<Change, { readonly kind: K }>;
type Tell<K extends Change['kind']> = (change: Of<K>, telling: Telling) => readonly Phrase[];

const outsideOr = ({ words }: Telling, outside: boolean, what: string): string =>
  outside ? words.messages.history.outside(what) : what;

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
    const items = (all: readonly unknown[]): string => valueText(telling.words, telling.template, field, all);
    return [
      ...(added.length > 0 ? [{ what: said.listed(items(added), label(telling, field)) }] : []),
      ...(removed.length > 0 ? [{ what: said.unlisted(items(removed), label(telling, field)) }] : [])
    ];
  },
  moved: ({ field, from, to, reason, outside }, telling) => {
    const { history, planning } = telling.words.messages;
    // Whoever moves a deadline in Framdrift says why; without a reason it was corrected while it was planned.
    const tell = outside || reason !== '' ? history.moved : planning.corrected;
    const moved = tell(value(telling, field, from), value(telling, field, to));
    return [{ what: outsideOr(telling, outside, moved), why: reason }];
  },
  became: (change, telling) => [
    { what: outsideOr(telling, change.outside, became(change, telling)), why: change.reason }
  ]
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

/** What somebody did to a record, in sentences that begin with their name; without `before` it is the oldest kept. */
export function tell(telling: Telling, { by, label: version, values: after }: Version, before?: AnyDraft): Told {
  const { history: said } = telling.words.messages;
  const who = by || said.somebody;
  const thing = said.things[telling.template.name as TemplateName];
  if (!before) {
    return { sentences: [version === first ? said.sentence(who, said.made(thing)) : said.earlier], rewritten: [] };
  }
  const changes = changesBetween(telling.template, before, after);
  if (changes.length === 0) return { sentences: [said.sentence(who, said.untouched(thing))], rewritten: [] };
  const all = gather(changes, telling);
  const plain = all.filter(({ why }) => !why).map(({ what }) => what);
  const reasoned = all.flatMap(({ what, why }) => (why ? [said.withReason(who, what, why)] : []));
  return {
    sentences: [...(plain.length > 0 ? [said.sentence(who, joined(telling, plain))] : []), ...reasoned],
    rewritten: changes.filter((change): change is Rewritten => change.kind === 'rewritten')
  };
}
