import type { Act } from '../../src/domain/access';
import { may, programmeLeadersOf, rolesInProgramme, rolesOf } from '../../src/domain/access';

const project = { projectLeader: { id: 1 }, projectOwner: { id: 2 }, programmeLeaders: [{ id: 3 }, { id: 4 }] };
const rolesIn = (id: number, mayEdit = true): ReturnType<typeof rolesOf> =>
  rolesOf({ id, mayEdit }, project, { responsible: { id: 5 } });

test.each([
  [1, ['member', 'projectLeader']],
  [2, ['member', 'projectOwner']],
  [4, ['member', 'programmeLeader']],
  [5, ['member', 'responsible']],
  [9, ['member']]
])('person %d is %j', (id, roles) => {
  expect(rolesIn(id)).toEqual(roles);
});

test('a project leader who may only read in SharePoint is a reader and may do nothing', () => {
  const acts: readonly Act[] = ['editProject', 'editPlan', 'moveDeadline', 'writeReport', 'takeNoteOfReport'];
  expect(rolesIn(1, false)).toEqual(['reader']);
  expect(acts.filter((act) => may(rolesIn(1, false), act))).toEqual([]);
});

test('only project owner and programme leaders take note of a report', () => {
  expect([1, 2, 3, 4, 5, 9].filter((id) => may(rolesIn(id), 'takeNoteOfReport'))).toEqual([2, 3, 4]);
});

test('a member does not drop a milestone, the project leader does', () => {
  expect(may(rolesIn(9), 'dropMilestone')).toBe(false);
  expect(may(rolesIn(1), 'dropMilestone')).toBe(true);
});

describe('a programme', () => {
  const mayEdit = (id: number, leaders: readonly number[], over: object = {}): boolean => {
    const viewer = { id, mayEdit: true, mayManageLists: true, ...over };
    const programme = { leaders: leaders.map((each) => ({ id: each })) };
    return may(rolesInProgramme(viewer, programme), 'editProgramme');
  };

  test('is changed by those who lead it, and read by others, whatever they may do with lists', () => {
    expect([1, 2, 9].filter((id) => mayEdit(id, [1, 2]))).toEqual([1, 2]);
  });

  test('that names no leader is changed by those who may manage lists, so that it gets one', () => {
    expect(mayEdit(9, [])).toBe(true);
    expect(mayEdit(9, [], { mayManageLists: false })).toBe(false);
  });

  test('is not changed by a leader who may only read in SharePoint', () => {
    expect(mayEdit(1, [1], { mayEdit: false })).toBe(false);
  });
});

describe('programme leaders', () => {
  const programmes = [
    { id: 7, leaders: [{ id: 70 }] },
    { id: 8, leaders: [{ id: 80 }] }
  ];
  const ledBy = (programmeLeaders: readonly { readonly id: number }[], programme: { readonly id: number } | null) =>
    programmeLeadersOf({ programmeLeaders, programme }, programmes).map(({ id }) => id);

  test('a project without any is led by those of its programme', () => {
    expect(ledBy([], { id: 8 })).toEqual([80]);
  });

  test('a project that has named its own is led by them alone', () => {
    expect(ledBy([{ id: 3 }], { id: 8 })).toEqual([3]);
  });

  test('a project of no programme, or of one that is gone, has none', () => {
    expect([ledBy([], null), ledBy([], { id: 99 })]).toEqual([[], []]);
  });
});

test('what holds for the whole site is settled by a project’s leaders, not by every member', () => {
  expect([1, 2, 3, 4, 5, 9].filter((id) => may(rolesIn(id), 'editSettings'))).toEqual([1, 2, 3, 4]);
});
