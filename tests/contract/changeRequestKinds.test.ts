import { query } from '../../src/data/repository';
import { rolesOf } from '../../src/domain/access';
import { handleRequest, NotCarriedOut } from '../../src/domain/planning/handleRequest';
import { askedFor } from '../../src/domain/planning/carryOut';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { budgetLine } from '../../src/domain/templates/budgetLine';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { goal } from '../../src/domain/templates/goal';
import { milestone } from '../../src/domain/templates/milestone';
import { phase } from '../../src/domain/templates/phase';
import { programme } from '../../src/domain/templates/programme';
import { programmeGoal } from '../../src/domain/templates/programmeGoal';
import { project } from '../../src/domain/templates/project';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { aProject, inProject } from '../support/builders';
import { openPlace } from './place';
import type { Place } from './place';

/** Deciding on a change of each kind of field, over HTTP: what was asked for stands in the plan. */
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

const hostile = `<img src=x onerror="alert(1)"> & 'Når' {{x}}`;
let turn = 0;

interface Case {
  readonly add: (template: Template, draft: AnyDraft) => Promise<AnyRecord>;
  readonly owner: AnyRecord;
  /** Asks for a value of a field, in the column that its kind is kept in. */
  readonly ask: (template: Template, record: AnyRecord, field: string, kept: unknown) => Promise<AnyRecord>;
  readonly adopt: (request: AnyRecord) => Promise<unknown>;
  readonly now: (template: Template, record: AnyRecord) => Promise<AnyRecord | undefined>;
}

async function aCase(over: AnyDraft = {}): Promise<Case> {
  const { repository, me } = place;
  turn += 1;
  const key = `kinds-${turn}`;
  const owner = await repository.create(project, { ...aProject({ key, programmeLeaders: [me] }), ...over });
  const belongs = inProject(owner);
  const actor = { person: me, roles: rolesOf({ id: me.id, mayEdit: true }, owner), today: '2018-01-10' };
  const add: Case['add'] = (template, draft) =>
    repository.create(template, { ...belongs, ...draft } as never) as Promise<AnyRecord>;
  return {
    owner: owner as unknown as AnyRecord,
    add,
    ask: (template, record, field, kept) => {
      const { way } = askedFor(template, field)!;
      const targetKey = String(template === project ? record.key : record.rowKey);
      const target = { targetTemplate: template.name, targetKey, targetField: field };
      const request = { name: 'Endring', kind: way.kind, reason: 'Behov', status: 'recommended', ...target };
      return add(changeRequest, { ...request, [way.column]: kept });
    },
    adopt: (request) =>
      handleRequest(
        { storing: repository, projectKey: key, actor, people: owner },
        request as never,
        'adopt',
        ''
      ).catch((error: unknown) => {
        if (!(error instanceof NotCarriedOut)) throw error;
        return [error.why, ...error.names];
      }),
    now: async (template, { id }) =>
      (await repository.read({ found: { template, filter: { id } } })).found[0] as AnyRecord | undefined
  };
}

const plain: readonly (readonly [string, Template, AnyDraft, string, unknown])[] = [
  ['prose', projectPlan, { name: 'Plan', rowKey: 'plan' }, 'risk', `${hostile}\nNy linje`],
  ['text', goal, { level: 'outcome', name: 'Gammelt', rowKey: 'text' }, 'name', hostile],
  ['money', budgetLine, { name: 'Frikjøp', amount: 1, rowKey: 'money' }, 'amount', 1200.5],
  ['date', phase, { name: 'Fase', rowKey: 'date' }, 'end', '2018-05-01']
];

test.each(plain)('a wish for %s stands in the plan as it was asked for', async (_, template, draft, field, wanted) => {
  const { add, ask, adopt, now } = await aCase();
  const record = await add(template, { ...draft, rowKey: `${String(draft.rowKey)}-${turn}` });
  const request = await ask(template, record, field, wanted);
  await adopt(request);
  expect((await now(template, record))?.[field]).toBe(wanted);
  expect(await now(changeRequest, request)).toMatchObject({ status: 'adopted', carriedOutOn: '2018-01-10' });
});

const chosen: readonly (readonly [string, Template, AnyDraft, string, string, unknown])[] = [
  ['one choice', goal, { level: 'outcome', name: 'Mål' }, 'level', 'Resultatmål', 'output'],
  ['several', milestone, { name: 'Når', pso: ['person'] }, 'pso', 'Person\nSystem', ['person', 'system']],
  ['none of several', milestone, { name: 'Når', pso: ['person'] }, 'pso', '', []]
];

test.each(chosen)('a wish for %s is kept in the list’s own words', async (_, template, draft, field, kept, wanted) => {
  const { add, ask, adopt, now } = await aCase();
  const record = await add(template, { ...draft, rowKey: `chosen-${turn}` });
  const request = await ask(template, record, field, kept);
  expect(request.newText).toBe(kept);
  await adopt(request);
  expect((await now(template, record))?.[field]).toEqual(wanted);
});

test('a yes or no, a person and people of the project are set as they were asked for', async () => {
  const { owner, ask, adopt, now } = await aCase({ changeControl: true });
  const { me } = place;
  await adopt(await ask(project, owner, 'changeControl', 'Nei'));
  await adopt(await ask(project, owner, 'projectOwner', me));
  expect(await now(project, owner)).toMatchObject({ changeControl: false, projectOwner: { id: me.id } });
});

test('links point at the rows that are called so now; a row that is gone is told, and nothing is decided', async () => {
  const { add, ask, adopt, now } = await aCase();
  const [one, two, three] = [
    await add(milestone, { number: 'M1', name: hostile, rowKey: `m1-${turn}` }),
    await add(milestone, { number: 'M2', name: 'Når alle er med', rowKey: `m2-${turn}` }),
    await add(milestone, { number: 'M3', name: 'Når pilot er evaluert', rowKey: `m3-${turn}` })
  ];
  const both = await ask(milestone, three, 'dependsOn', `M1 ${hostile}\nM2 Når alle er med`);
  const gone = await ask(milestone, three, 'dependsOn', 'M2 Når alle er med');
  await adopt(both);
  expect(await now(milestone, three)).toMatchObject({ dependsOn: [{ id: one.id }, { id: two.id }] });
  await place.repository.update(milestone, (await now(milestone, two)) as never, { name: 'Når de fleste er med' });
  expect(await adopt(gone)).toEqual(['linkGone', 'M2 Når alle er med']);
  expect(await now(changeRequest, gone)).toMatchObject({ status: 'recommended', carriedOutOn: null });
  expect(await now(milestone, three)).toMatchObject({ dependsOn: [{ id: one.id }, { id: two.id }] });
  const circle = await ask(milestone, one, 'dependsOn', 'M3 Når pilot er evaluert');
  expect(await adopt(circle)).toEqual(['notValid']);
  expect(await now(milestone, one)).toMatchObject({ dependsOn: [] });
});

test('a programme, and the goals of the project’s own programme, are found by what they are called', async () => {
  const { repository } = place;
  const mine = await repository.create(programme, { name: 'Program A', key: `prog-a-${turn}` });
  const other = await repository.create(programme, { name: 'Program B', key: `prog-b-${turn}` });
  const link = ({ id, name }: typeof mine) => ({ id, title: name });
  const same = { number: '1', name: 'Trygge tjenester' };
  const own = await repository.create(programmeGoal, { ...same, programme: link(mine), key: `goal-a-${turn}` });
  await repository.create(programmeGoal, { ...same, programme: link(other), key: `goal-b-${turn}` });
  const { owner, add, ask, adopt, now } = await aCase({ programme: link(mine) });
  const aGoal = await add(goal, { level: 'outcome', name: 'Mål', rowKey: `g-${turn}` });
  await adopt(await ask(goal, aGoal, 'programmeGoals', '1 Trygge tjenester'));
  expect(await now(goal, aGoal)).toMatchObject({ programmeGoals: [{ id: own.id }] });
  await adopt(await ask(project, owner, 'programme', 'Program B'));
  expect(await now(project, owner)).toMatchObject({ programme: { id: other.id } });
});

test('what somebody has written in the record meanwhile stands, beside what is decided', async () => {
  const { add, ask, adopt, now } = await aCase();
  const record = await add(goal, { level: 'outcome', name: 'Mål', rowKey: `since-${turn}` });
  const request = await ask(goal, record, 'level', 'Resultatmål');
  await place.repository.update(goal, record as never, { name: 'Nytt navn' });
  await adopt(request);
  expect(await now(goal, record)).toMatchObject({ level: 'output', name: 'Nytt navn' });
});

test('what was deleted meanwhile is told, as is a word that the field does not have; the plan stands', async () => {
  const { add, ask, adopt, now } = await aCase();
  const record = await add(goal, { level: 'outcome', name: 'Mål', rowKey: `gone-${turn}` });
  const strange = await ask(goal, record, 'level', hostile);
  expect(await adopt(strange)).toEqual(['notValid']);
  expect(await now(goal, record)).toMatchObject({ level: 'outcome' });
  await place.repository.remove(goal, record as never);
  expect(await adopt(strange)).toEqual(['gone']);
  const { rows } = await place.repository.read({ rows: query(changeRequest, { id: strange.id }) });
  expect(rows[0]).toMatchObject({ status: 'recommended', newText: hostile });
});
