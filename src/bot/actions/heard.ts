import { readAbout } from '../cards/about';
import type { About } from '../cards/about';
import { longestAnswer } from '../cards/elements';
import { keptIn } from '../cards/kept';
import type { Kept } from '../cards/kept';
import { inputId, rememberedIn } from '../cards/part';
import { isVerb } from '../cards/verbs';
import type { Verb } from '../cards/verbs';
import type { Tap } from '../turns';

/** A tap as we understand it. Nothing in it is believed: it says what somebody wants, and of which record. */
export interface Heard {
  readonly verb: Verb;
  readonly about: About;
  /** Which part of the card. */
  readonly at: number;
  /** How the record stood when the button was made. */
  readonly was: string;
  /** The parts of the card, this one among them. */
  readonly parts: readonly About[];
  /** What was a receipt of them already, by its place. */
  readonly kept: readonly (Kept | null)[];
  /** What was typed under the button, by the input's name. */
  readonly typed: Readonly<Record<string, string>>;
}

const mostParts = 40;

interface Remembered {
  readonly about: About;
  readonly kept: Kept | null;
}

function partIn(written: unknown): Remembered | null {
  const [text, verb, was] = Array.isArray(written) ? (written as readonly unknown[]) : [written];
  const about = readAbout(text);
  return about && { about, kept: keptIn(verb, was) };
}

function partsIn(data: Tap['data'], about: About): readonly Remembered[] | null {
  const written = rememberedIn(data);
  if (written === undefined) return [{ about, kept: null }];
  try {
    const all: unknown = typeof written === 'string' && written.length < 20_000 ? JSON.parse(written) : null;
    if (!Array.isArray(all) || all.length > mostParts) return null;
    const parts = all.map(partIn);
    return parts.every((each): each is Remembered => each !== null) ? parts : null;
  } catch {
    return null;
  }
}

/** The names of all inputs that any form of ours has. */
const names = [
  'day',
  'reflection',
  'situation',
  'cause',
  'consequences',
  'changes',
  'deadline',
  'reason',
  'help',
  'person',
  'input',
  'measured',
  'comment',
  'text',
  'summary',
  'deviations',
  'decisions'
] as const;

function typedIn(data: Tap['data'], verb: Verb, at: number): Readonly<Record<string, string>> | null {
  const typed: Record<string, string> = {};
  for (const name of names) {
    const value = data[inputId(verb, name, at)];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' || value.length > longestAnswer) return null;
    typed[name] = value;
  }
  return typed;
}

/** Null for what none of our cards can send. */
export function heardFrom({ verb, data }: Pick<Tap, 'verb' | 'data'>): Heard | null {
  const { at, was = '' } = data;
  const about = readAbout(data.about);
  if (!isVerb(verb) || about === null) return null;
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0 || at > mostParts) return null;
  if (typeof was !== 'string' || was.length > 200) return null;
  const parts = partsIn(data, about);
  const typed = typedIn(data, verb, at);
  if (parts === null || typed === null) return null;
  return { verb, about, at, was, typed, parts: parts.map((each) => each.about), kept: parts.map(({ kept }) => kept) };
}
