import type { Kind, Kinds, OutsideWord } from './kinds';

/** What any field may say of itself. */
export interface Common {
  /** A record cannot be saved without it. */
  readonly required?: boolean;
  /** Has an index in SharePoint, so that lists may be filtered by it. At most 20 in a list. */
  readonly indexed?: boolean;
  /** The heading it stands under in forms and documents. */
  readonly section?: string;
  /** Set by what people do (reach, move, send), not typed: forms show it and do not ask for it. */
  readonly managed?: boolean;
  /** Never shown in a form, neither ours nor SharePoint's: identifiers. */
  readonly hidden?: boolean;
  /**
   * Of what stands in the plan: it tells how it goes, and is no part of what was agreed. It is written also where the
   * plan is under change control, and no version holds it. A choice with `tones` is so by itself.
   */
  readonly followUp?: true;
  /** Asked for only while a choice of the same record has this value (one of these), or several words have it among them. */
  readonly shownWhen?: { readonly field: string; readonly is: string | readonly string[] };
  /** Of a person or a date: what a new record begins with, when a form makes it. It can be changed. */
  readonly startsAs?: 'me' | 'today';
  /** Of several words: all in sight as buttons that are in or out, however many they are. */
  readonly chips?: true;
}

export interface TextOptions extends Common {
  /** Longest text, in UTF-16 units; 255 at most, which is also the default. */
  readonly max?: number;
  readonly unique?: boolean;
  /** Holds the identifier of the record that this one belongs to, in whichever list that stands: it goes with it. */
  readonly tied?: true;
  /** A GUID made by whoever makes the record: storing again with the same one stores nothing twice. */
  readonly identity?: boolean;
}
export interface NumberOptions extends Common {
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
}
export interface YesNoOptions extends Common {
  readonly initial?: boolean;
}
export interface DateOptions extends Common {
  /** Field of the same record that must not be later. */
  readonly notBefore?: string;
}
export interface DeadlineOptions extends Common {
  /** The choice of the same record that ends the waiting, and the values that do: what has one of them is never late. */
  readonly settled?: { readonly by: string; readonly as: readonly string[] };
}
/** How far something has come, for the eye: a mark and a colour that stand beside the word, never alone. */
export type Tone = 'ahead' | 'underway' | 'trouble' | 'done' | 'away';
export interface ChoiceOptions extends Common {
  readonly initial?: string;
  /** Every value's tone, where the values say how far something has come. */
  readonly tones?: Readonly<Record<string, Tone>>;
}
/** Which rows may be chosen: those whose choice `field` has one of these values. What is chosen already stays. */
export interface Among {
  readonly field: string;
  readonly is: readonly string[];
}
export interface LinksOptions extends Common {
  readonly among?: Among;
}
export interface LinkOptions extends LinksOptions {
  /** What becomes of this row when the linked one is deleted. `cascade` makes it a row of the linked one. */
  readonly whenDeleted?: 'cascade' | 'restrict';
  /** Of a row: the section of the linked record that the rows stand in. Without it they stand last. */
  readonly within?: string;
  /** Of a row: only where this choice of the linked record has this value is there reason to write one. */
  readonly under?: { readonly field: string; readonly is: string };
}
export interface ComputedOptions extends Common {
  /** Made from the record each time it is shown; never stored. */
  readonly from: (record: Readonly<Record<string, unknown>>) => string;
}

/** Every option of every kind, for code that meets a field without knowing which it is. */
export type AnyOptions = Common &
  Omit<TextOptions & NumberOptions & DateOptions & DeadlineOptions & LinkOptions, 'initial'> & {
    readonly initial?: string | boolean;
    readonly tones?: ChoiceOptions['tones'];
    readonly from?: ComputedOptions['from'];
  };

/** One field: its kind, what its value looks like in a record (phantom), and its options. */
export interface Field<K extends Kind = Kind, V = unknown, O = Common> {
  readonly kind: K;
  readonly options: O & AnyOptions;
  /** Choice kinds: key in code -> the one word stored in SharePoint (bokmål). */
  readonly words?: Readonly<Record<string, string>>;
  /** Link kinds: the name of the template it points at. */
  readonly to?: string;
  /** Never there: carries the value's type. */
  readonly value?: V;
}

const make =
  <K extends Kind, A extends Common>(kind: K) =>
  <const O extends A = A>(options?: O): Field<K, Kinds[K], O> => ({ kind, options: options ?? ({} as O) });

export const text = make<'text', TextOptions>('text');
export const prose = make<'prose', Common>('prose');
export const number = make<'number', NumberOptions>('number');
export const money = make<'money', NumberOptions>('money');
export const percent = make<'percent', NumberOptions>('percent');
export const yesNo = make<'yesNo', YesNoOptions>('yesNo');
export const date = make<'date', DateOptions>('date');
export const deadline = make<'deadline', DeadlineOptions>('deadline');
export const scale = make<'scale', Common>('scale');
export const person = make<'person', Common>('person');
export const people = make<'people', Common>('people');
export const url = make<'url', Common>('url');

/** A field whose value is made from the others. */
export const computed = <const O extends ComputedOptions>(options: O): Field<'computed', string, O> => ({
  kind: 'computed',
  options
});

/** One of several words. Keys are for code; the stored words are what SharePoint's lists hold. */
export const choice = <const W extends Readonly<Record<string, string>>, const O extends ChoiceOptions = ChoiceOptions>(
  words: W,
  options?: O & { readonly initial?: keyof W & string; readonly tones?: { readonly [K in keyof W]: Tone } }
): Field<'choice', (keyof W & string) | OutsideWord | null, O> & { readonly words: W } => ({
  kind: 'choice',
  words,
  options: (options ?? {}) as O
});

export const choices = <const W extends Readonly<Record<string, string>>, const O extends Common = Common>(
  words: W,
  options?: O
): Field<'choices', readonly ((keyof W & string) | OutsideWord)[], O> & { readonly words: W } => ({
  kind: 'choices',
  words,
  options: options ?? ({} as O)
});

export const link = <const O extends LinkOptions = LinkOptions>(
  to: string,
  options?: O
): Field<'link', Kinds['link'], O> => ({
  kind: 'link',
  to,
  options: options ?? ({} as O)
});

export const links = <const O extends LinksOptions = LinksOptions>(
  to: string,
  options?: O
): Field<'links', Kinds['links'], O> => ({
  kind: 'links',
  to,
  options: options ?? ({} as O)
});
