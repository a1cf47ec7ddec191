import { query } from '../../src/data/repository';
import type { Connection } from '../../src/data/repository';
import type { Reminder, ReminderKind } from '../../src/domain/reminders/reminder';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import type { TemplateName } from '../../src/domain/templates';
import { templateNamed } from '../../src/domain/templates';
import type { RoleKey } from '../../src/local/people';
import type { Ground } from './askedMilestone';
import { aReminder, cardFor, entraIdOf, pressAs } from './answering';
import { aProject, inProject } from './builders';

let turn = 0;

export const personAt = (bot: Connection) => async (role: RoleKey) => (await bot.people.byEntraId(entraIdOf(role)))!;
export const due = { words: '', date: '2018-02-28' };

type Rows = Record<string, AnyRecord[]>;

/** A project with its people, and what else it is asked to hold. */
export async function caseIn({ place, bot, said, log }: Ground, over: AnyDraft = {}) {
  const person = personAt(bot);
  turn += 1;
  const owner = (await place.repository.create(templateNamed('project'), {
    ...aProject({ key: `answers-${turn}` }),
    periodStart: '2018-01-01',
    periodEnd: '2018-12-31',
    projectLeader: await person('projectLeader'),
    projectOwner: await person('projectOwner'),
    programmeLeaders: [await person('programmeLeader')],
    ...over
  } as never)) as unknown as AnyRecord & { name: string; key: string };
  const rows: Rows = { project: [owner] };
  const add = async (name: TemplateName, draft: AnyDraft): Promise<AnyRecord> => {
    const template = templateNamed(name);
    const made = await place.repository.create(template, blank(template, { ...inProject(owner), ...draft }) as never);
    rows[name] = [...(rows[name] ?? []), made];
    return made;
  };
  const now = async (name: TemplateName, id: number): Promise<AnyRecord> =>
    (await bot.repository.read({ found: query(templateNamed(name), { id }) })).found[0] as AnyRecord;
  const all = async (name: TemplateName): Promise<readonly AnyRecord[]> =>
    (await bot.repository.read({ found: query(templateNamed(name), { projectKey: owner.key } as never) }))
      .found as never;
  const card = (kind: ReminderKind, record: AnyRecord, more: Partial<Reminder> = {}) =>
    cardFor(said, rows, [aReminder(kind, record, more)]);
  const press = pressAs(bot, said, log);
  return { owner, rows, add, now, all, card, press };
}

export const planned = { name: 'Når pilot er evaluert', number: 'M3', deadline: due };
