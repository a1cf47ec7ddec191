import { query } from '../../src/data/repository';
import type { Connection } from '../../src/data/repository';
import type { Speaking } from '../../src/bot/cards/speaking';
import type { Log } from '../../src/bot/log';
import type { Outgoing } from '../../src/bot/messenger';
import type { AnyRecord, RecordOf } from '../../src/domain/schema/record';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import type { RoleKey } from '../../src/local/people';
import type { Place } from '../contract/place';
import { aReminder, cardFor, entraIdOf, pressAs, pressed } from './answering';
import { aMilestone, aProject, inProject } from './builders';

let turn = 0;

/** Where it is asked, as the bot sees it. */
export interface Ground {
  readonly place: Place;
  readonly bot: Connection;
  readonly said: Speaking;
  readonly log: Log & { readonly lines: string[] };
}

type Milestone = RecordOf<typeof milestone>;
export const february = { words: 'Ultimo februar', date: '2018-02-28' };

export interface Asked {
  readonly card: Outgoing;
  /** The card that would ask now. */
  readonly anew: () => Promise<Outgoing>;
  readonly row: () => Promise<Milestone>;
  readonly requests: () => Promise<readonly RecordOf<typeof changeRequest>[]>;
  readonly press: (
    role: RoleKey | string,
    verb: string,
    typed?: Record<string, unknown>,
    from?: Outgoing
  ) => Promise<Outgoing>;
}

/** A milestone of Marit's, and the card that asks about it. */
export async function askedIn(
  { place, bot, said, log }: Ground,
  over: Partial<RecordOf<typeof project>> = {}
): Promise<Asked> {
  const person = async (role: RoleKey) => (await bot.people.byEntraId(entraIdOf(role)))!;
  turn += 1;
  const key = `answer-${turn}`;
  const owner = await place.repository.create(project, {
    ...aProject({ key, periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: await person('projectLeader'),
    programmeLeaders: [await person('programmeLeader')],
    ...over
  });
  const responsible = await person('responsible1');
  const made = await place.repository.create(milestone, {
    ...aMilestone({ ...inProject(owner), number: 'M3', deadline: february, responsible })
  });
  const row = async (): Promise<Milestone> =>
    (await bot.repository.read({ found: query(milestone, { id: made.id }) })).found[0]!;
  const anew = async (): Promise<Outgoing> => {
    const rows = { project: [owner], milestone: [await row()] } as unknown as Record<string, AnyRecord[]>;
    return cardFor(said, rows, [aReminder('milestone', rows.milestone![0]!)]);
  };
  const card = await anew();
  const press = pressAs(bot, said, log);
  return {
    card,
    anew,
    row,
    requests: async () => (await bot.repository.read({ found: query(changeRequest, { projectKey: key }) })).found,
    press: async (role, verb, typed = {}, from = card) => (await press(role, verb, pressed(from, verb, typed))).message
  };
}
