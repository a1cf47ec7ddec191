import { may } from '../../../src/domain/access';
import type { Role } from '../../../src/domain/access';
import { stepChange, stepsFor } from '../../../src/domain/reports/flow';
import { programmeOutline } from '../../../src/domain/reports/programmeSections';
import { documentSections } from '../../../src/domain/schema/document';
import { blank } from '../../../src/domain/schema/record';
import { isFrozen } from '../../../src/domain/schema/template';
import { programmeReport } from '../../../src/domain/templates/programmeReport';
import { statusReport } from '../../../src/domain/templates/statusReport';

const as = (role: Role) => (act: Parameters<typeof may>[1]) => may([role], act);

test.each([
  ['ordered', 'member', ['begin']],
  ['draft', 'member', ['send']],
  ['returned', 'member', ['send']],
  ['sent', 'member', []],
  ['sent', 'projectOwner', ['take', 'returnIt']],
  ['sent', 'programmeLeader', ['take', 'returnIt']],
  ['noted', 'projectOwner', []],
  ['accepted', 'programmeLeader', []],
  ['draft', 'reader', []]
] as const)('a report that is %s may by a %s be taken %j', (status, role, steps) => {
  expect(stepsFor(status, as(role))).toEqual(steps);
});

test('a word that somebody has written into the list by hand can be taken nowhere', () => {
  expect(stepsFor({ outside: 'Snart ferdig' }, () => true)).toEqual([]);
});

const hand = { me: 'Ola', today: '2018-10-01', said: 'Fint' };

test('a status report is taken note of, a report to the programme is accepted, each with who, when and what was said', () => {
  const told = { takenBy: 'Ola', takenOn: '2018-10-01', remark: 'Fint' };
  expect(stepChange('statusReport', 'take', hand)).toEqual({ status: 'noted', ...told });
  expect(stepChange('programmeReport', 'take', hand)).toEqual({ status: 'accepted', ...told });
});

test('sending a report again leaves standing why it came back', () => {
  expect(Object.keys(stepChange('statusReport', 'send', hand))).toEqual(['status', 'sentBy', 'sentOn']);
});

test('a status report is closed while it is sent and opened when it is sent back; one to the programme is assessed while it is sent', () => {
  const frozen = (template: typeof statusReport | typeof programmeReport, status: string) =>
    isFrozen(template, { status });
  expect(['draft', 'sent', 'returned', 'noted'].map((status) => frozen(statusReport, status))).toEqual([
    false,
    true,
    false,
    true
  ]);
  expect(['sent', 'accepted'].map((status) => frozen(programmeReport, status))).toEqual([false, true]);
});

test.each(Object.entries(programmeOutline))(
  'a report of the kind %s asks its own questions in their order',
  (kind, own) => {
    expect(documentSections(programmeReport, { ...blank(programmeReport), kind })).toEqual([...own, 'head']);
  }
);

test('what is written under a heading that the kind does not have is shown all the same, and facts alone are not', () => {
  const record = { ...blank(programmeReport), kind: 'steering', unknown: 'Alt.', progressFacts: 'M1 nådd' };
  expect(documentSections(programmeReport, record)).toEqual([...programmeOutline.steering, 'unknown', 'head']);
});

test('every heading is asked for by some kind of report', () => {
  const asked = new Set<string>(Object.values(programmeOutline).flat());
  expect(documentSections(programmeReport).filter((name) => name !== 'head' && !asked.has(name))).toEqual([]);
});

test('only a programme leader assesses, and those who lead order', () => {
  const roles: readonly Role[] = ['reader', 'member', 'projectLeader', 'projectOwner', 'programmeLeader'];
  expect(roles.filter((role) => may([role], 'assessReport'))).toEqual(['programmeLeader']);
  expect(roles.filter((role) => may([role], 'orderReport'))).toEqual(['projectOwner', 'programmeLeader']);
});
