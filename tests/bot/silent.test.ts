import { present } from '../../src/bot/cards/present';
import type { Outgoing } from '../../src/bot/messenger';
import { addressedIn } from '../../src/domain/reminders/addressed';
import { contextsOf } from '../../src/domain/reminders/context';
import { osloDay } from '../../src/domain/reminders/osloTime';
import type { AnyRecord } from '../../src/domain/schema/record';
import { buttonsIn, nodesIn, speaking, textsIn, today } from '../support/answering';
import { aFollowedProject, cast, due, projectKey, row } from '../support/followedUp';

/** Whoever leads is told who is silent: those who were asked, whether or not the row names them. */
type Rows = Readonly<Record<string, readonly AnyRecord[]>>;

/** The card that tells the project leader, or for a closed project whoever owns the benefit, of the silence. */
async function cardOf(rows: Rows): Promise<Outgoing | null> {
  const all = { project: [aFollowedProject()], ...rows };
  const contexts = contextsOf(all, undefined, { today, dayOf: osloDay });
  const reminders = contexts
    .flatMap((context) => addressedIn(context))
    .map(({ reminder }) => reminder)
    .filter(({ stage }) => stage === 'toLeader');
  return present(await speaking('/sites/dev'), contexts, { to: { person: cast.lars }, reminders });
}

/** What they read in it. */
async function toldOf(rows: Rows): Promise<string> {
  const message = await cardOf(rows);
  return message ? textsIn(message) : '';
}

const past = due('2018-02-07');
const milestone = row('milestone', {
  name: 'Når piloten er i gang',
  responsible: cast.kari,
  deadline: due('2018-06-29')
});

test('an activity that nobody has: whoever answers for its milestone was asked', async () => {
  const link = { id: milestone.id, title: 'M' };
  const activity = row('activity', { name: 'Lag en plan', milestone: link, deadline: past });
  const text = await toldOf({ milestone: [milestone], activity: [activity] });
  expect(text).toContain('Kari Ansvarlig er spurt, men har ikke svart siden 7. feb. 2018.');
});

test('a measurement that is asked of the line: whoever has taken the benefit over was asked', async () => {
  const benefit = row('benefit', { name: 'Færre møter', owner: cast.eva });
  const link = { id: benefit.id, title: 'Færre møter' };
  const indicator = row('indicator', {
    name: 'Møter i uken',
    benefit: link,
    responsible: cast.kari,
    targetDate: past.date
  });
  const handOver = row('handOver', { name: 'Til linjen', benefits: [link], takenOverBy: cast.tove });
  const project = [aFollowedProject({ status: 'closed' })];
  const text = await toldOf({ project, benefit: [benefit], indicator: [indicator], handOver: [handOver] });
  expect(text).toContain('Tove Tillitsvalgt er spurt, men har ikke svart');
  expect(text).not.toContain('Kari Ansvarlig');
});

const waits = { sentOn: '2018-02-07', sentBy: cast.lars };

test.each([
  ['report', { followUpReport: [row('followUpReport', { ...waits, authors: [cast.lars], status: 'sent' })] }],
  ['plan', { projectPlan: [row('projectPlan', { ...waits, rowKey: projectKey, status: 'forApproval' })] }],
  [
    'change',
    {
      changeRequest: [
        row('changeRequest', { ...waits, kind: 'deadline', status: 'recommended', recommendedOn: '2018-02-07' })
      ]
    }
  ]
])(
  'a %s that nobody above answers: the project leader is told who, with no answer to give for them',
  async (_what, rows) => {
    const message = await cardOf(rows);
    expect(textsIn(message!)).toMatch(/er spurt, men har ikke svart siden 7\. feb\. 2018\./);
    expect(buttonsIn(message!)).toEqual([]);
    expect(nodesIn(message!.card).filter(({ type }) => type === 'Action.OpenUrl')).toHaveLength(1);
  }
);

test('a milestone that nobody has, and the project leader does not choose: the owner is told', async () => {
  const nobodys = row('milestone', { name: 'Når alle er kurset', deadline: past });
  expect(await toldOf({ milestone: [nobodys] })).toBe('');
  const contexts = contextsOf({ project: [aFollowedProject()], milestone: [nobodys] }, undefined, {
    today: '2018-03-20',
    dayOf: osloDay
  });
  const reminders = addressedIn(contexts[0]!)
    .map(({ reminder }) => reminder)
    .filter(({ stage }) => stage === 'toOwner');
  const message = present(await speaking('/sites/dev'), contexts, { to: { person: cast.eva }, reminders })!;
  expect(textsIn(message)).toContain('Fortsatt ikke svar fra Lars Leder siden 7. feb. 2018.');
});
