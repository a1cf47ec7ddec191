import { query } from '../../src/data/repository';
import type { Repository } from '../../src/data/repository';
import { rolesOf } from '../../src/domain/access';
import { isFailure } from '../../src/domain/failure';
import type { AnyDraft } from '../../src/domain/schema/record';
import { budgetLine } from '../../src/domain/templates/budgetLine';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { handleRequest, NotCarriedOut } from '../../src/domain/planning/handleRequest';
import type { HandlingName } from '../../src/domain/planning/handleRequest';
import type { ChangeRequest, Milestone } from '../../src/ui/data/records';
import { aMilestone, aProject, inProject } from '../support/builders';
import { breaks, brokenAt } from './broken';
import { isLocal, openPlace } from './place';
import type { Place } from './place';

/** Deciding on a change over HTTP: three things are stored one after the other, and the line may break between any two. */
// On a real site nobody can break what is on its way, sign in as others, or leave nothing behind: there it is not run.
const locally = isLocal ? describe : describe.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());
afterEach(() => place.local?.sharePoint.faults.clear());

const [old, wanted] = [
  { words: '', date: '2018-02-28' },
  { words: 'Medio mars', date: '2018-03-15' }
];

interface Case {
  readonly press: (name: HandlingName, repository?: Repository) => Promise<string>;
  readonly request: () => Promise<ChangeRequest>;
  readonly milestone: () => Promise<Milestone | undefined>;
  /** Without milestones there is nothing left to move. */
  readonly remove: () => Promise<void>;
  /** How often each was written, counting when it was made. */
  readonly versions: () => Promise<{ readonly request: number; readonly milestone: number }>;
}

/** A milestone whose new deadline waits for a decision; whoever looks decides. */
async function aCase(key: string): Promise<Case> {
  const { repository, me } = place;
  const record = await repository.create(project, aProject({ key, name: `Prosjekt ${key}`, programmeLeaders: [me] }));
  const belongs = inProject(record);
  const row = await repository.create(milestone, aMilestone({ ...belongs, deadline: old }));
  const made = await repository.create(changeRequest, {
    ...belongs,
    name: 'Ny frist',
    kind: 'deadline',
    milestone: { id: row.id, title: row.name },
    newDeadline: wanted,
    reason: 'Sykdom',
    status: 'recommended',
    proposedBy: me
  });
  const request = async (): Promise<ChangeRequest> =>
    (await repository.read({ found: query(changeRequest, { id: made.id }) })).found[0]!;
  const actor = { person: me, roles: rolesOf({ id: me.id, mayEdit: true }, record), today: '2018-01-10' };
  const count = async (...[template, id]: Parameters<Repository['history']>): Promise<number> =>
    (await repository.history(template, id)).length;
  return {
    request,
    milestone: async () => (await repository.read({ found: query(milestone, { id: row.id }) })).found[0],
    remove: () => repository.remove(milestone, row),
    versions: async () => ({ request: await count(changeRequest, made.id), milestone: await count(milestone, row.id) }),
    press: async (name, storing = repository) => {
      const handling = { storing, projectKey: key, actor, people: record };
      return handleRequest(handling, await request(), name, 'Greit').then(
        () => 'it went well',
        (error: unknown) =>
          error instanceof NotCarriedOut ? error.why : isFailure(error) ? error.detail.kind : String(error)
      );
    }
  };
}

const carriedOut = { status: 'adopted', decisionText: 'Greit', decidedOn: '2018-01-10', carriedOutOn: '2018-01-10' };
const moved = { deadline: wanted, previousDeadline: old, originalDeadline: old, deadlineReason: 'Sykdom' };
/** Made; decided, and said to be carried out. Made; moved. */
const storedOnce = { request: 3, milestone: 2 };

/** What whoever looks sees to press: the decision, as long as it is not taken. */
const next = async (the: Case): Promise<HandlingName> =>
  (await the.request()).status === 'adopted' ? 'carryOut' : 'adopt';

test('deciding for a request stores it, then the deadline, then that it stands there: each once', async () => {
  const the = await aCase('whole');
  expect(await the.press('adopt')).toBe('it went well');
  expect(await the.request()).toMatchObject(carriedOut);
  expect(await the.milestone()).toMatchObject(moved);
  expect(await the.versions()).toEqual(storedOnce);
});

test('two who carry it out at the same moment carry it out once', async () => {
  const the = await aCase('both');
  const { repository } = place;
  const stopped: Repository = {
    ...repository,
    update: async (template, before, change) => {
      if (template.name === 'milestone') throw new Error('the tab was closed');
      return repository.update(template, before, change);
    }
  };
  await the.press('adopt', stopped);
  expect(await the.request()).toMatchObject({ status: 'adopted', carriedOutOn: null });
  await Promise.all([the.press('carryOut'), the.press('carryOut')]);
  expect(await the.request()).toMatchObject(carriedOut);
  expect(await the.milestone()).toMatchObject(moved);
  expect(await the.versions()).toEqual(storedOnce);
});

test('somebody who writes in the milestone at that very moment loses nothing, and neither does the decision', async () => {
  const the = await aCase('meanwhile');
  const { repository } = place;
  let asked = 0;
  const storing: Repository = {
    ...repository,
    update: async (template, before, change) => {
      asked += 1;
      if (asked === 2) await repository.update(milestone, (await the.milestone())!, { description: 'Skrevet nå' });
      return repository.update(template, before, change);
    }
  };
  expect(await the.press('adopt', storing)).toBe('it went well');
  expect(await the.milestone()).toMatchObject({ ...moved, description: 'Skrevet nå' });
  expect(await the.request()).toMatchObject(carriedOut);
});

test('what is deleted is told as gone, and nothing is decided: the request can be refused or taken back', async () => {
  const the = await aCase('gone');
  await the.remove();
  expect(await the.press('adopt')).toBe('gone');
  expect(await the.request()).toMatchObject({ status: 'recommended', decidedOn: null, carriedOutOn: null });
  expect(await the.press('reject')).toBe('it went well');
});

test('an amount of the budget, which is asked for by request, stands in the line of the budget that it was asked for', async () => {
  const { repository, me } = place;
  const record = await repository.create(project, aProject({ key: 'money', programmeLeaders: [me] }));
  const line: AnyDraft = { ...inProject(record), kind: 'cost', year: '2018' };
  const [, frikjop] = await Promise.all(
    ['Pilotering', 'Frikjøp'].map((name) =>
      repository.create(budgetLine, { ...line, name, amount: 1000, rowKey: `money-${name}` } as never)
    )
  );
  const request = await repository.create(changeRequest, {
    ...inProject(record),
    name: 'Mer frikjøp',
    kind: 'number',
    newNumber: 12_500.5,
    reason: 'Flere avdelinger',
    status: 'recommended',
    targetTemplate: 'budgetLine',
    targetKey: frikjop!.rowKey,
    targetField: 'amount'
  });
  const actor = { person: me, roles: rolesOf({ id: me.id, mayEdit: true }, record), today: '2018-01-10' };
  await handleRequest({ storing: repository, projectKey: 'money', actor, people: record }, request, 'adopt', '');
  const { rows } = await repository.read({ rows: query(budgetLine, { projectKey: 'money' }) });
  expect(rows.map(({ name, amount }) => [name, amount]).sort()).toEqual([
    ['Frikjøp', 12_500.5],
    ['Pilotering', 1000]
  ]);
});

locally('where the line breaks', () => {
  const each = [1, 2, 3, 4].flatMap((nth) => Object.entries(breaks).map(([how, fault]) => ({ nth, how, fault })));

  test.each(each)(
    'request $nth, $how: it is told, and pressing again carries out what is decided, once',
    async ({ nth, how, fault }) => {
      const the = await aCase(`break-${nth}-${how}`.slice(0, 36));
      expect(await the.press('adopt', brokenAt(place, nth, fault))).not.toBe('it went well');
      const halfway = await the.request();
      expect(halfway.decidedBy === null).toBe(halfway.status === 'recommended');
      if (halfway.carriedOutOn === null) expect(await the.press(await next(the))).toBe('it went well');
      expect(await the.request()).toMatchObject(carriedOut);
      expect(await the.milestone()).toMatchObject(moved);
      expect(await the.versions()).toEqual(storedOnce);
    }
  );

  test('whoever looks at an old screen and presses again, after an answer that was lost, has decided once', async () => {
    const the = await aCase('stale');
    const seen = await the.request();
    expect(await the.press('adopt', brokenAt(place, 2, breaks['after it was done']))).toBe('Unavailable');
    const { me, repository } = place;
    const actor = { person: me, roles: ['member', 'programmeLeader'] as const, today: '2018-01-10' };
    const people = { projectLeader: null, projectOwner: null, programmeLeaders: [me] };
    await handleRequest({ storing: repository, projectKey: 'stale', actor, people }, seen, 'adopt', 'Greit');
    expect(await the.request()).toMatchObject(carriedOut);
    expect(await the.versions()).toEqual(storedOnce);
  });
});
