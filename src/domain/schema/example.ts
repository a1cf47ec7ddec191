import { addDays } from './dates';
import type { ByKind, Link, Person } from './kinds';
import type { AnyDraft } from './record';
import { storedKeys } from './record';
import type { AnyField, Template } from './template';
import { isShown, longestText } from './validate';

/** Rows and people that an example may point at: they must exist where it is stored. */
export interface Known {
  readonly person: Person;
  readonly link: (template: string) => Link;
}

type Example = (field: AnyField, known: Known, turn: number) => unknown;

const firstExample = '2018-02-28';
const words = (field: AnyField): readonly string[] => Object.keys(field.words ?? {});
const pick = (field: AnyField, turn: number): string | undefined => words(field)[turn % words(field).length];

const cut = (text: string, field: AnyField): string => text.slice(0, field.options.max ?? longestText);

const amount: Example = (field, _known, turn) => {
  const { min = -5, max = 1_000_000, decimals = 2 } = field.options;
  const step = decimals === 0 ? turn * 7 : turn * 7 + 0.25;
  return Math.min(max, Math.max(min, step));
};

const examples: ByKind<Example> = {
  // What is tied to a record is in no example tied to another one.
  text: (field, _known, turn) => cut(`${field.options.tied ? 'Til ' : ''}${turn} Blåbærsyltetøy på Ænes`, field),
  prose: (_field, _known, turn) => `Linje ${turn} & «æøå» <b>ikke fet</b>\n\n– neste avsnitt 😀`,
  number: amount,
  money: amount,
  percent: amount,
  yesNo: (_field, _known, turn) => turn % 2 === 0,
  date: (_field, _known, turn) => addDays(firstExample, turn * 37),
  deadline: (_field, _known, turn) => ({ words: `etter møte ${turn}`, date: addDays(firstExample, turn * 41) }),
  scale: (_field, _known, turn) => (turn % 5) + 1,
  choice: (field, _known, turn) => pick(field, turn) ?? null,
  choices: (field) => words(field).slice(0, 2),
  person: (_field, known) => known.person,
  people: (_field, known) => [known.person],
  link: (field, known) => known.link(field.to ?? ''),
  links: (field, known) => [known.link(field.to ?? '')],
  url: (_field, _known, turn) => ({ address: `https://example.org/side?nr=${turn}`, text: `Side ${turn}, «æøå»` }),
  computed: () => ''
};

/** The state in which a record that can be settled begins. */
const asBegun = ({ frozen, fields }: Template): AnyDraft =>
  frozen ? { [frozen.by]: fields[frozen.by]?.options.initial } : {};

/**
 * A valid draft of any template, every field that it asks for filled in. Another `turn` gives other values.
 * What a choice hides (`shownWhen`) is left empty, and it is not settled: it can be written in.
 */
export function example(template: Template, known: Known, turn = 1): AnyDraft {
  const filled = storedKeys(template).map((key, index) => {
    const field = template.fields[key]!;
    return [key, examples[field.kind](field, known, turn * 3 + index)] as const;
  });
  const draft: AnyDraft = { ...Object.fromEntries(filled), ...asBegun(template) };
  return Object.fromEntries(Object.entries(draft).filter(([key]) => isShown(template.fields[key]!, draft)));
}
