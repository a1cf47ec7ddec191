import type { Connection } from '../../data/repository';
import type { Context } from '../../domain/reminders/context';
import type { About } from '../cards/about';
import { chooseReply, elsewhereReply, helpReply, mineReply, planReply, sayReply, statusReply } from '../cards/replies';
import type { Speaking } from '../cards/speaking';
import type { Outgoing } from '../messenger';
import type { Answer } from '../turns';
import type { OwnProjects } from './ownProjects';
import { back, pause, settings } from './settings';
import { startIn } from './startReport';
import { asSaid } from './understand';
import type { Command } from './understand';

/** Where an answer is looked for: sites that know the person, with what they have a part in. */
export interface Place extends OwnProjects {
  readonly connection: Connection;
  readonly speaking: Speaking;
}

/** Begins the report that is meant, as a press of its button does. */
export type Begin = (place: Place, about: About) => Promise<Outgoing>;

/** A project of one of the places. */
export interface Spot {
  readonly place: Place;
  readonly context: Context;
}

const spotsIn = (places: readonly Place[]): readonly Spot[] =>
  places.flatMap((place) => place.contexts.map((context) => ({ place, context })));

/** The project that is meant: by name, by the channel one is in, or the only one. */
function meant(places: readonly Place[], about: string, channelId: string | null): readonly Spot[] {
  const all = spotsIn(places);
  const named = all.filter(({ context }) => about !== '' && asSaid(context.project.name).includes(about));
  if (named.length > 0) return named;
  const here = all.filter(
    ({ context }) => channelId !== null && channelId.startsWith(context.project.channelId || '?')
  );
  return here.length > 0 ? here : all;
}

const ofProject = {
  status: ({ place, context }: Spot) => statusReply(place.speaking, context),
  plan: ({ place, context }: Spot) => planReply(place.speaking, context, 'all'),
  next: ({ place, context }: Spot) => planReply(place.speaking, context, 'next')
} as const;

const isOfProject = (name: string): name is keyof typeof ofProject => Object.hasOwn(ofProject, name);

/** What is nobody's business but the asker's: never said where others read, with buttons that they can press. */
const isOwn = (name: Command['name']): boolean => ['mine', 'settings', 'pause', 'back'].includes(name);

/** Is the answer about what the sites hold, so that one that is silent may be missed in it? */
export const isAboutSites = (command: Command | null, channelId: string | null): boolean =>
  command !== null && command.name !== 'help' && (channelId === null || !isOwn(command.name));

/** So many cards at once; of more sites one is told where to look. */
const mostCards = 5;

/** A card belongs to one site, and its buttons say which: one for each where something waits. */
function mine(speaking: Speaking, places: readonly Place[]): Answer {
  if (places.length === 0) return chooseReply(speaking, []);
  const busy = places.filter(({ waiting }) => waiting.length > 0);
  const cards = busy.slice(0, mostCards).map((each) => mineReply(each.speaking, each.contexts, each.waiting));
  const rest = busy.slice(mostCards);
  const [first = mineReply(speaking, [], []), ...also] =
    rest.length > 0 ? [...cards, elsewhereReply(speaking, rest)] : cards;
  return { ...first, also };
}

/** The answer to what somebody wrote. */
export async function replyTo(
  command: Command | null,
  speaking: Speaking,
  places: readonly Place[],
  channelId: string | null,
  begin: Begin
): Promise<Answer> {
  if (command === null) return helpReply(speaking, 'unknown');
  const { name, about } = command;
  if (channelId !== null && isOwn(name)) return sayReply(speaking, speaking.words.bot.inChat);
  if (name === 'help') return helpReply(speaking);
  if (name === 'pause') return pause(speaking, places, about);
  if (name === 'back') return back(speaking, places, about);
  if (name === 'settings') return settings(speaking, places);
  if (name === 'report') return startIn(speaking, spotsIn(places), meant(places, '', channelId), about, begin);
  if (isOfProject(name)) {
    const spots = meant(places, about, channelId);
    const [spot] = spots;
    const own = places.flatMap(({ contexts }) => contexts);
    return spot && spots.length === 1 ? ofProject[name](spot) : chooseReply(spot?.place.speaking ?? speaking, own);
  }
  return mine(speaking, places);
}
