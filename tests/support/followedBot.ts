import { query } from '../../src/data/repository';
import type { AnyDraft, AnyRecord, DraftOf, RecordOf } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import type { Person } from '../../src/domain/schema/kinds';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { message } from '../../src/domain/templates/message';
import { templateNamed } from '../../src/domain/templates';
import type { TemplateName } from '../../src/domain/templates';
import type { RoleKey } from '../../src/local/people';
import { cardIn, openTestBot } from './aBot';
import type { Answer, TestBot } from './aBot';
import { buttonsIn, pressed, textsIn } from './answering';
import { aMilestone, aProject, inProject } from './builders';
import type { Posted } from './connector';

type Project = RecordOf<typeof project>;
type Milestone = RecordOf<typeof milestone>;

/** A whole bot, and in its site a project that is followed up from 2 January 2018. */
export interface FollowedBot extends TestBot {
  readonly owner: Project;
  /** Somebody as the site knows them; whoever has been there is known. */
  person(role: RoleKey): Promise<Person>;
  add(name: TemplateName, draft: AnyDraft): Promise<AnyRecord>;
  /** A milestone of the project: Marit's, unless it says another. */
  addMilestone(over: Partial<DraftOf<typeof milestone>>): Promise<Milestone>;
  now(of: Pick<Milestone, 'id'>): Promise<Milestone>;
  /** All rows of the log of messages. */
  log(): Promise<readonly RecordOf<typeof message>[]>;
  /** What can be read in the cards that somebody has, as they are now, oldest first. */
  textsOf(role: RoleKey): readonly string[];
  /** Presses a button on a card that somebody has got: the newest, if none is named. */
  press(role: RoleKey, verb: string, typed?: Record<string, unknown>, posted?: Posted): Promise<Answer>;
}

const textOf = (posted: Posted): string => textsIn(cardIn(posted));

/** What a press sends, as Teams gathers it. */
export function invokeOf(posted: Posted, verb: string, typed: Record<string, unknown> = {}): object {
  const card = cardIn(posted);
  const { at } = buttonsIn(card).find((each) => each.verb === verb)!.data as { readonly at: number };
  const action = { type: 'Action.Execute', verb, data: pressed(card, verb, typed, at) };
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, replyToId: posted.id };
}

/** What stands in the answer to a press: a card's texts, or what is said beside it. */
export const saidIn = ({ body }: Answer): string =>
  typeof body.value === 'string' ? body.value : textsIn({ card: body.value as never, text: '' });

export async function openFollowedBot(over: Partial<Project> = {}): Promise<FollowedBot> {
  const whole = await openTestBot();
  const leader = whole.as('projectLeader');
  const person = async (role: RoleKey): Promise<Person> => (await whole.as(role).open({})).me;
  const marit = await person('responsible1');
  const owner = await leader.repository.create(project, {
    ...aProject({ key: 'followed', name: 'Tillitsmodellen', periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
    projectLeader: await person('projectLeader'),
    projectOwner: await person('projectOwner'),
    programmeLeaders: [await person('programmeLeader')],
    followUpFrom: '2018-01-02',
    ...over
  });
  return {
    ...whole,
    owner,
    person,
    add: (name, draft) => {
      const template = templateNamed(name);
      const values = blank(template, { ...inProject(owner), ...draft }) as never;
      return leader.repository.create(template, values) as unknown as Promise<AnyRecord>;
    },
    addMilestone: (more) =>
      leader.repository.create(milestone, { ...aMilestone({ ...inProject(owner), responsible: marit, ...more }) }),
    now: async ({ id }) => (await leader.repository.read({ rows: query(milestone, { id }) })).rows[0]!,
    log: async () => (await leader.repository.read({ rows: query(message) })).rows,
    textsOf: (role) => whole.to(role).map(textOf),
    press: (role, verb, typed, posted = whole.to(role).at(-1)!) => whole.send(role, invokeOf(posted, verb, typed))
  };
}
