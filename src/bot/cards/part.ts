import { problemWords } from '../../locales/failureWords';
import type { Outgoing } from '../messenger';
import type { About } from './about';
import { writeAbout } from './about';
import { cardOf, heading, input, open, paragraph, press, subtle, trouble } from './elements';
import type { Asked, Button, Element } from './elements';
import type { Kept } from './kept';
import { cut, oneLine, plain } from './plain';
import type { Speaking } from './speaking';
import type { Verb } from './verbs';

/** One way to answer: at once, or with something that is filled in first. */
export interface Form {
  readonly verb: Verb;
  readonly asks?: readonly Asked[];
  readonly isMain?: boolean;
}

/** What was pressed and could not be taken as it was: it stands open, with what was typed and what is wrong. */
export interface Opened {
  readonly verb: Verb;
  readonly typed: Readonly<Record<string, string>>;
  readonly wrong: readonly string[];
}

/** One thing that a card says, and what can be done about it. Texts are people's own: they are made plain here. */
export interface Part {
  readonly title: string;
  /** What it is about, in somebody's own words. */
  readonly sentence?: string;
  /** In our words, with names in them. */
  readonly lines?: readonly string[];
  readonly question?: string;
  readonly small?: readonly string[];
  readonly forms?: readonly Form[];
  readonly links?: readonly { readonly title: string; readonly url: string }[];
  /** How the record stood when it was asked about: an answer to something else changes nothing. */
  readonly was?: string;
  readonly opened?: Opened;
  /** It is a receipt, and stays one when another part of its card is answered. */
  readonly kept?: Kept;
}

/** A part, and what it is about; null where nothing can be done with it. */
export interface Placed {
  readonly about: About | null;
  readonly part: Part;
}

/** A text that is longer is cut. */
export const longestSentence = 900;
const longestTitle = 200;

/** Ids of inputs: which button they belong to, what they are, in which part of the card. */
export const inputId = (verb: Verb, name: string, at: number): string => `${verb}.${name}.${at}`;

interface Spot {
  readonly placed: Placed;
  readonly at: number;
  readonly speaking: Speaking;
}

const dataOf = ({ placed: { about, part }, at, speaking }: Spot): Readonly<Record<string, unknown>> => ({
  site: speaking.site,
  // What takes the card's place speaks as it did.
  language: speaking.words.language,
  at,
  ...(about ? { about: writeAbout(about) } : {}),
  ...(part.was === undefined ? {} : { was: part.was })
});

const inputsOf = ({ verb, asks = [] }: Form, { at, speaking }: Spot): Element[] => {
  const missing = problemWords(speaking.words, { code: 'required' });
  return asks.map((asked) => input(asked, inputId(verb, asked.name, at), missing));
};

function button(form: Form, spot: Spot): Button {
  const { verb, asks = [], isMain } = form;
  const { answers } = spot.speaking.words.bot;
  const title = answers[verb as keyof typeof answers] ?? spot.speaking.words.bot.undo;
  const style = isMain ? ({ style: 'positive' } as const) : {};
  if (asks.length === 0) return press(title, verb, dataOf(spot), style);
  const send = press(spot.speaking.words.bot.send, verb, dataOf(spot), { style: 'positive' });
  return { type: 'Action.ShowCard', title, ...style, card: cardOf(inputsOf(form, spot), [send]) };
}

/**
 * The form that was sent, open, with what is wrong over it. No client holds back what is empty in it: whoever presses
 * another button of the card would be held back too.
 */
function openForm({ verb, typed, wrong }: Opened, spot: Spot): readonly Element[] {
  const form = spot.placed.part.forms?.find((each) => each.verb === verb);
  const asks = form?.asks?.map((asked) => ({
    ...asked,
    value: typed[asked.name] ?? asked.value ?? '',
    required: false
  }));
  const send = press(spot.speaking.words.bot.send, verb, dataOf(spot), { style: 'positive' });
  return [
    ...wrong.map((text) => trouble(plain(text))),
    ...(form ? inputsOf({ verb, asks: asks ?? [] }, spot) : []),
    ...(form ? actionSet([send]) : [])
  ];
}

const actionSet = (actions: readonly Button[]): readonly Element[] =>
  actions.length === 0 ? [] : [{ type: 'ActionSet', actions: [...actions] }];

/** A set holds five at most: where there is no room for all, the ways to answer are one, the ways to go another. */
const mostInSet = 5;

function buttonsOf(spot: Spot): readonly Element[] {
  const { forms = [], links = [], opened } = spot.placed.part;
  const shown = opened ? forms.filter(({ verb }) => verb !== opened.verb) : forms;
  const ways = links.map(({ title, url }) => open(cut(oneLine(title), 80), url));
  const answers = shown.map((form) => button(form, spot));
  if (answers.length + ways.length <= mostInSet) return actionSet([...answers, ...ways]);
  return [...actionSet(answers), ...actionSet(ways.slice(0, mostInSet))];
}

const sentenceOf = (text: string): Element => paragraph(plain(cut(text, longestSentence)));

function elementsOf(spot: Spot): readonly Element[] {
  const { title, sentence, lines = [], question, small = [], opened } = spot.placed.part;
  return [
    heading(plain(cut(oneLine(title), longestTitle))),
    ...(sentence ? [sentenceOf(sentence)] : []),
    ...lines.filter(Boolean).map(sentenceOf),
    ...(question ? [paragraph(question, { weight: 'Bolder' })] : []),
    ...small.filter(Boolean).map((text) => subtle(plain(cut(text, longestSentence)))),
    ...(opened ? openForm(opened, spot) : []),
    ...buttonsOf(spot)
  ];
}

/** What notifications say, and clients that show no cards. */
const textOf = ({ title, sentence = '', lines = [], question = '' }: Part): string =>
  oneLine([title, sentence, ...lines, question].filter(Boolean).join(' – '));

/** Teams takes 28 KB, the message around the card included. */
const mostBytes = 24_000;
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** With the other parts of its card: whoever presses a button gets those back, and they must be known. */
const rememberedId = 'card';
const remember = (placed: readonly Placed[]): readonly Element[] => {
  const abouts = placed.flatMap(({ about, part: { kept } }) =>
    about ? [kept ? [writeAbout(about), kept.verb, kept.was] : writeAbout(about)] : []
  );
  if (abouts.length < 2) return [];
  return [{ type: 'Input.Text', id: rememberedId, isVisible: false, value: JSON.stringify(abouts) }];
};
export const rememberedIn = (data: Readonly<Record<string, unknown>>): unknown => data[rememberedId];

/** In Markdown, an address ends with its parenthesis. */
const linkTo = (title: string, url: string): string => `[${title}](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`;

/** A part that there is no more room for: what it is, and where it can be answered. */
const brief = ({ part }: Placed): readonly Element[] => {
  const [link] = part.links ?? [];
  const title = plain(cut(oneLine(part.title), 100));
  return [paragraph(link ? linkTo(title, link.url) : title, { spacing: 'Small' })];
};

const longestText = 1000;
/** More than this many nobody reads; the app shows all. */
const mostBrief = 12;

/** One card of several parts: as many as there is room for in full, the rest by name. */
export function cardOfParts(speaking: Speaking, intro: string | null, all: readonly Placed[]): Outgoing {
  const full: Element[] = [];
  const rest: Placed[] = [];
  const fixed = bytesOf(remember(all)) + 2000 + Math.min(all.length, mostBrief) * 500;
  let used = fixed;
  all.forEach((placed, at) => {
    const items = elementsOf({ placed, at, speaking });
    const size = bytesOf(items) + 100;
    if (rest.length === 0 && (used + size <= mostBytes || full.length === 0)) {
      full.push({
        type: 'Container',
        items: [...items],
        ...(at > 0 ? { separator: true, spacing: 'Large' } : {})
      } as Element);
      used += size;
    } else rest.push(placed);
  });
  const { more } = speaking.words.bot;
  const body: Element[] = [
    ...(intro === null ? [] : [heading(plain(intro))]),
    ...full,
    ...(rest.length > 0 ? [paragraph(more(rest.length), { weight: 'Bolder', separator: true })] : []),
    ...rest.slice(0, mostBrief).flatMap(brief),
    ...remember(all.slice(0, full.length))
  ];
  const texts = [...(intro === null ? [] : [intro]), ...all.map(({ part }) => textOf(part))];
  return { card: cardOf(body), text: cut(texts.join('\n'), longestText) };
}

export const cardOfPart = (speaking: Speaking, part: Part, about: About | null = null): Outgoing =>
  cardOfParts(speaking, null, [{ about, part }]);
