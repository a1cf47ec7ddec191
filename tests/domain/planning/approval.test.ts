import fc from 'fast-check';
import type { Role } from '../../../src/domain/access';
import {
  beginApproval,
  finishApproval,
  isApprovedNumber,
  missingIn,
  nextApproved,
  nextDraft,
  numberOf,
  send,
  sendBack,
  standingOfPlan,
  withdraw
} from '../../../src/domain/planning/approval';
import type { Actor, PlanState, Step } from '../../../src/domain/planning/approval';
import { somebody } from '../../support/planned';
import { aPlanState, aSendable } from '../../support/plans';

const actor = (...roles: readonly Role[]): Actor => ({ person: somebody(1), roles, today: '2018-01-10' });
const leader = actor('member', 'projectLeader');
const programme = actor('member', 'programmeLeader');

const after = (plan: PlanState, step: Step): PlanState => {
  if (!step.ok) throw new Error(step.refusals.join());
  return { ...plan, ...step.change };
};
const sent = (plan = aPlanState()): PlanState => after(plan, send(plan, leader, aSendable(), 'p1'));
const approve = (plan: PlanState): PlanState => {
  const begun = after(plan, beginApproval(plan, programme, 'Lykke til'));
  return after(begun, finishApproval(begun, nextApproved(begun), 'p1'));
};
const refused = (step: Step): readonly string[] => (step.ok ? [] : step.refusals);

describe('numbers', () => {
  test('drafts grow with each sending, and approving makes a whole number', () => {
    const first = sent();
    expect([numberOf(aPlanState()), numberOf(first)]).toEqual(['0.1', '0.1']);
    const back = after(first, sendBack(first, programme, 'Mål mangler'));
    expect(numberOf(back)).toBe('0.2');
    const approved = approve(sent(back));
    expect([approved.number, approved.approvedVersion]).toEqual(['1.0', '1.0']);
    const again = after(approved, send(approved, leader, aSendable(), 'p2'));
    expect(numberOf(again)).toBe('1.1');
    expect(numberOf(after(again, withdraw(again, leader)))).toBe('1.2');
    expect(approve(again).number).toBe('2.0');
  });

  test('0.9 is followed by 0.10', () => expect(nextDraft('0.9')).toBe('0.10'));

  test('what somebody has written in the list by hand starts over, and never takes a number that is taken', () => {
    expect(numberOf(aPlanState({ number: 'to' }))).toBe('0.1');
    expect(nextApproved({ number: 'x', approvedVersion: '' }, ['1.0', '2.0'])).toBe('3.0');
  });

  test('an approved number is above every number before it, whatever has happened', () => {
    const steps = fc.array(fc.constantFrom('approve', 'sendBack', 'withdraw'), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (all) => {
        let plan = aPlanState();
        const seen: string[] = [];
        all.forEach((step, at) => {
          plan = after(plan, send(plan, leader, aSendable(), `print ${at}`));
          seen.push(plan.number);
          if (step === 'approve') plan = approve(plan);
          else plan = after(plan, step === 'withdraw' ? withdraw(plan, leader) : sendBack(plan, programme, 'Nei'));
        });
        const value = (number: string): number => Number(number.split('.')[0]) * 1000 + Number(number.split('.')[1]);
        const values = seen.map(value);
        expect(values).toEqual(values.slice().sort((a, b) => a - b));
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.every((number) => !isApprovedNumber(plan, number) || value(number) < value(plan.number))).toBe(
          true
        );
      })
    );
  });

  test('a version above the last approved one was only begun', () => {
    const plan = aPlanState({ approvedVersion: '1.0' });
    expect(['1.0', '2.0', '', 'x'].map((number) => isApprovedNumber(plan, number))).toEqual([
      true,
      false,
      false,
      false
    ]);
    expect(isApprovedNumber(aPlanState(), '1.0')).toBe(false);
  });
});

describe('sending', () => {
  test('a plan that lacks everything is told what, and nothing is changed', () => {
    const nobody = { purpose: ' ', projectOwner: null, programmeLeaders: [] };
    const empty = aSendable({ project: nobody, goals: [], milestones: [] });
    expect(refused(send(aPlanState(), leader, empty, 'p'))).toEqual(['purpose', 'goal', 'deadline', 'decider']);
  });

  test('a milestone that was dropped, or has words that mean no day, is no milestone with a deadline', () => {
    const dropped = { status: 'dropped', deadline: { words: '', date: '2018-02-28' }, reachedOn: null } as const;
    const unclear = { status: 'planned', deadline: { words: 'etter ferien', date: null }, reachedOn: null } as const;
    expect(missingIn(aSendable({ milestones: [dropped, unclear] }))).toEqual(['deadline']);
  });

  test('a reader may not, and nobody may twice', () => {
    expect(refused(send(aPlanState(), actor('reader'), aSendable(), 'p'))).toEqual(['notAllowed']);
    expect(refused(send(sent(), leader, aSendable(), 'p'))).toEqual(['notNow']);
  });

  test('an approved plan is sent again only when it says something else', () => {
    const approved = approve(sent());
    expect(refused(send(approved, leader, aSendable(), 'p1'))).toEqual(['unchanged']);
    expect(send(approved, leader, aSendable(), 'p2')).toMatchObject({ ok: true });
  });

  test('what was decided before is forgotten when it is sent anew', () => {
    const back = after(sent(), sendBack(sent(), programme, 'Mål mangler'));
    expect(sent(back)).toMatchObject({ decidedBy: null, decidedOn: null, decisionRemark: '', sentOn: '2018-01-10' });
  });
});

describe('deciding', () => {
  test.each([['member'], ['responsible'], ['projectLeader'], ['reader']] as const)('%s may not', (role) => {
    expect(refused(beginApproval(sent(), actor(role), ''))).toEqual(['notAllowed']);
    expect(refused(sendBack(sent(), actor(role), 'Nei'))).toEqual(['notAllowed']);
  });

  test.each([['programmeLeader'], ['projectOwner']] as const)('%s may, also of what they sent themselves', (role) => {
    expect(beginApproval(sent(), actor('projectLeader', role), '')).toMatchObject({ ok: true });
  });

  test('a draft is not there to be decided on', () => {
    expect(refused(beginApproval(aPlanState(), programme, ''))).toEqual(['notNow']);
    expect(refused(sendBack(aPlanState(), programme, 'Nei'))).toEqual(['notNow']);
  });

  test('nothing is approved in one step: half done, the plan still waits', () => {
    const begun = after(sent(), beginApproval(sent(), programme, 'Fint'));
    expect([begun.status, standingOfPlan(begun), begun.approvedVersion]).toEqual(['forApproval', 'begun', '']);
    expect(refused(finishApproval(sent(), '1.0', 'p'))).toEqual(['notNow']);
    expect(refused(withdraw(begun, leader))).toEqual(['notNow']);
    expect(sendBack(begun, programme, 'Likevel ikke')).toMatchObject({ ok: true });
  });

  test('sending back asks why', () => {
    expect(refused(sendBack(sent(), programme, '  '))).toEqual(['reason']);
    expect(standingOfPlan(after(sent(), sendBack(sent(), programme, 'Mål mangler')))).toBe('sentBack');
  });

  test('a status written into the list by hand is a draft', () => {
    expect(standingOfPlan(aPlanState({ status: { outside: 'Ferdig' } }))).toBe('draft');
  });
});
