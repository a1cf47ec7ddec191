import { rolesOf } from '../../../src/domain/access';
import { carryOut, requestKindOf, targetOf } from '../../../src/domain/planning/carryOut';
import type { Decided } from '../../../src/domain/planning/carryOut';
import {
  carriedOut,
  decide,
  isControlled,
  proposal,
  recommend,
  requestHolders,
  withdrawRequest
} from '../../../src/domain/planning/changeRequests';
import type { ChangePeople, Handler, RequestState } from '../../../src/domain/planning/changeRequests';
import type { Person } from '../../../src/domain/schema/kinds';
import { milestone } from '../../../src/domain/templates/milestone';
import { phase } from '../../../src/domain/templates/phase';
import { project } from '../../../src/domain/templates/project';
import { projectPlan } from '../../../src/domain/templates/projectPlan';

const somebody = (id: number, name: string): Person => ({ id, name, email: '', login: name });
const [leader, owner, programme, member] = [
  somebody(1, 'Kari'),
  somebody(2, 'Ola'),
  somebody(3, 'Eva'),
  somebody(4, 'Per')
] as const;
const people: ChangePeople = { projectLeader: leader, projectOwner: owner, programmeLeaders: [programme] };

const as = (person: Person, project: ChangePeople = people): Handler => ({
  person,
  roles: rolesOf({ id: person.id, mayEdit: true }, project),
  today: '2018-01-10'
});

const request = (over: Partial<RequestState> = {}): RequestState => ({
  status: 'proposed',
  kind: 'other',
  proposedBy: member,
  proposedOn: '2018-01-08',
  recommendation: null,
  carriedOutOn: null,
  ...over
});

describe('proposing', () => {
  test('a member’s proposal waits for the project leader; the leader’s own is recommended by that', () => {
    expect(proposal(as(member))).toMatchObject({ status: 'proposed', proposedBy: member });
    expect(proposal(as(leader))).toMatchObject({ status: 'recommended', recommendation: 'yes', recommendedBy: leader });
  });

  test('the ball is with the project leader, then with the programme leaders, and with nobody once it is decided', () => {
    expect(requestHolders(request(), people)).toEqual([leader]);
    expect(requestHolders(request({ status: 'recommended' }), people)).toEqual([programme]);
    expect(requestHolders(request({ status: 'adopted' }), people)).toEqual([]);
  });

  test('without a project leader it goes straight to whoever decides: the owner, where there is no programme leader', () => {
    const small = { ...people, projectLeader: null, programmeLeaders: [] };
    expect(requestHolders(request(), small)).toEqual([owner]);
  });
});

describe('recommending', () => {
  test('is the project leader’s, and against it needs a reason', () => {
    expect(recommend(request(), as(member), 'yes', '')).toEqual({ ok: false, refusals: ['notAllowed'] });
    expect(recommend(request(), as(leader), 'no', ' ')).toEqual({ ok: false, refusals: ['reason'] });
    expect(recommend(request(), as(leader), 'no', ' For dyrt ')).toMatchObject({
      ok: true,
      change: { status: 'recommended', recommendation: 'no', recommendationText: 'For dyrt', recommendedBy: leader }
    });
  });

  test('is not done of what is decided', () => {
    const decided = request({ status: 'rejected' });
    expect(recommend(decided, as(leader), 'yes', '')).toEqual({ ok: false, refusals: ['notNow'] });
  });
});

describe('deciding', () => {
  const recommended = request({ status: 'recommended', recommendation: 'yes' });

  test('is the programme leader’s, and not the owner’s while there is one', () => {
    const adopt = { adopt: true, text: '' };
    expect(decide(recommended, as(owner), people, adopt)).toEqual({ ok: false, refusals: ['notAllowed'] });
    expect(decide(recommended, as(programme), people, adopt)).toMatchObject({
      ok: true,
      change: { status: 'adopted', decidedBy: programme, decidedOn: '2018-01-10' }
    });
    const small = { ...people, programmeLeaders: [] };
    expect(decide(recommended, as(owner, small), small, adopt)).toMatchObject({ ok: true });
  });

  test('refusing needs a reason, and nothing is decided twice', () => {
    expect(decide(recommended, as(programme), people, { adopt: false, text: '' })).toEqual({
      ok: false,
      refusals: ['reason']
    });
    const adopted = request({ status: 'adopted' });
    expect(decide(adopted, as(programme), people, { adopt: false, text: 'Nei' })).toEqual({
      ok: false,
      refusals: ['notNow']
    });
  });

  test('a word that somebody has put into the list by hand is not decided on', () => {
    const strange = request({ status: { outside: 'Kanskje' } });
    expect(decide(strange, as(programme), people, { adopt: true, text: '' })).toMatchObject({ ok: false });
  });
});

test('whoever proposed it, or the project leader, takes it back; nobody else', () => {
  expect(withdrawRequest(request(), as(member))).toMatchObject({ ok: true, change: { status: 'withdrawn' } });
  expect(withdrawRequest(request(), as(leader))).toMatchObject({ ok: true });
  expect(withdrawRequest(request(), as(owner))).toMatchObject({ ok: false });
});

test('only what is adopted and not carried out can be said to be carried out', () => {
  expect(carriedOut(request({ status: 'adopted' }), as(member))).toMatchObject({
    change: { carriedOutOn: '2018-01-10' }
  });
  expect(carriedOut(request(), as(member))).toMatchObject({ ok: false });
});

describe('a plan under change control', () => {
  const approved = { approvedVersion: '1.0' };
  test('is one that is approved in a project with change control', () => {
    expect(isControlled({ changeControl: true }, approved, [])).toBe(true);
    expect(isControlled({ changeControl: true }, { approvedVersion: '' }, [])).toBe(false);
    expect(isControlled({ changeControl: false }, approved, [])).toBe(false);
  });

  test('is open while a decision that people carry out by hand is to be carried out', () => {
    const byHand = request({ status: 'adopted', kind: 'other' });
    expect(isControlled({ changeControl: true }, approved, [byHand])).toBe(false);
    expect(isControlled({ changeControl: true }, approved, [{ ...byHand, carriedOutOn: '2018-01-11' }])).toBe(true);
    expect(isControlled({ changeControl: true }, approved, [{ ...byHand, kind: 'deadline' }])).toBe(true);
  });
});

describe('carrying out', () => {
  const decided: Decided = {
    ...request({ status: 'adopted' }),
    milestone: { id: 7, title: 'M1' },
    newDeadline: { words: 'Medio mars', date: '2018-03-15' },
    newText: 'Nytt formål',
    newNumber: 500_000,
    newDate: '2018-05-01',
    newPerson: leader,
    newPeople: [leader, member],
    reason: 'Sykdom',
    targetTemplate: 'project',
    targetKey: 'k',
    targetField: 'purpose'
  };
  const open = { status: 'planned', deadline: { words: '', date: '2018-02-28' }, originalDeadline: null };

  test('a new deadline is a move, with the request’s reason; once it stands there it is not moved again', () => {
    const moving: Decided = { ...decided, kind: 'deadline' };
    expect(targetOf(moving)).toMatchObject({ id: 7 });
    expect(carryOut(moving, open, '2018-01-10')).toMatchObject({
      change: { deadline: { words: 'Medio mars', date: '2018-03-15' }, deadlineReason: 'Sykdom' }
    });
    expect(carryOut(moving, { ...open, deadline: decided.newDeadline }, '2018-01-10')).toBe('already');
    expect(carryOut(moving, { ...open, status: 'reached' }, '2018-01-10')).toEqual({ why: 'notOpen' });
  });

  test('a deadline that was to come when it was asked for may be decided on late; one that had passed then is not valid', () => {
    const asked = (proposedOn: string): Decided => ({ ...decided, kind: 'deadline', proposedOn });
    expect(carryOut(asked('2018-03-01'), open, '2018-04-01')).toMatchObject({
      change: { deadline: { date: '2018-03-15' }, deadlineMovedOn: '2018-04-01' }
    });
    expect(carryOut(asked('2018-03-16'), open, '2018-04-01')).toEqual({ why: 'notValid' });
  });

  test('a text is set where it stood, and only what people write in the plan can be asked for', () => {
    const text: Decided = { ...decided, kind: 'text' };
    expect(targetOf(text)).toMatchObject({ key: 'k' });
    expect(carryOut(text, { purpose: 'Gammelt' }, '2018-01-10')).toEqual({ change: { purpose: 'Nytt formål' } });
    expect(carryOut(text, { purpose: 'Nytt formål\r\n' }, '2018-01-10')).toBe('already');
    expect(requestKindOf(project, 'key')).toBeNull();
    expect(requestKindOf(projectPlan, 'decisionRemark')).toBeNull();
    expect(targetOf({ ...text, targetField: 'projectKey' })).toBeNull();
    expect(targetOf({ ...text, targetTemplate: 'site' })).toBeNull();
  });

  test.each([
    ['number', 'budgetLine', 'amount', 500_000, 400_000],
    ['date', 'phase', 'end', '2018-05-01', null],
    ['people', 'projectPlan', 'steeringGroup', [leader, member], [leader]],
    ['person', 'project', 'projectOwner', leader, owner]
  ] as const)(
    'a %s in %s is set as it was asked for, and not twice',
    (kind, targetTemplate, targetField, after, before) => {
      const asked: Decided = { ...decided, kind, targetTemplate, targetField };
      expect(targetOf(asked)).toMatchObject({ key: 'k', field: targetField });
      const change = { [targetField]: after };
      expect(carryOut(asked, { [targetField]: before }, '2018-01-10')).toEqual({ change });
      expect(carryOut(asked, change, '2018-01-10')).toBe('already');
    }
  );

  test('a number is not stored as a text, whatever somebody has written in the plain list', () => {
    expect(targetOf({ ...decided, kind: 'text', targetTemplate: 'budgetLine', targetField: 'amount' })).toBeNull();
  });

  test('how it goes is written without asking; a deadline is moved, by its own question', () => {
    expect(requestKindOf(phase, 'remark')).toBeNull();
    expect(requestKindOf(milestone, 'deadline')).toBeNull();
    expect(requestKindOf(phase, 'delivers')).toBe('text');
  });

  test('what people carry out by hand has no target', () => {
    expect(targetOf({ ...decided, kind: 'other' })).toBeNull();
  });
});
