import { may } from '../../../src/domain/access';
import type { Role } from '../../../src/domain/access';
import { reportNames, settledAs, stepChange, stepsFor } from '../../../src/domain/reports/flow';
import { flowTemplates } from '../../../src/domain/reports/flowReport';
import { programmeOutline } from '../../../src/domain/reports/programmeSections';
import { documentSections } from '../../../src/domain/schema/document';
import { blank } from '../../../src/domain/schema/record';
import { isFrozen, refusedBy, settledWith, stillWritten } from '../../../src/domain/schema/frozen';
import { templates } from '../../../src/domain/templates';
import { goalResult } from '../../../src/domain/templates/goalResult';
import { milestone } from '../../../src/domain/templates/milestone';
import { programmeReport } from '../../../src/domain/templates/programmeReport';

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

test.each(reportNames)('a %s is closed while it is sent, opened when it is sent back, and closed for good', (name) => {
  const template = flowTemplates[name];
  const open = ['ordered', 'draft', 'returned'].filter((status) => isFrozen(template, { status }));
  const closed = ['sent', settledAs[name]].filter((status) => !isFrozen(template, { status }));
  expect([...open, ...closed]).toEqual([]);
});

test('a report to the programme is assessed while it is sent, and not when it is accepted', () => {
  const written = ['sent', 'accepted'].map((status) => stillWritten(programmeReport, { status }));
  expect(written).toEqual([['assessment'], []]);
});

test('a sent report refuses text and facts, and takes the steps of its way and the assessment', () => {
  const refused = (names: readonly string[], status = 'sent'): readonly string[] =>
    refusedBy(programmeReport, { status }, names).map(({ field }) => field);
  const written = ['name', 'success', 'progressFacts', 'preparedBy'];
  const free = ['status', 'takenBy', 'remark', 'done', 'assessment', 'goalsClear'];
  expect(refused([...written, ...free])).toEqual(written);
  expect(refused([...written, ...free], 'accepted')).toEqual([...written, 'assessment', 'goalsClear']);
  expect(refused(written, 'returned')).toEqual([]);
});

test('answers to goals are settled with their report', () => {
  expect(settledWith(goalResult, templates)).toEqual({ template: programmeReport, field: 'report' });
  expect(settledWith(milestone, templates)).toBeUndefined();
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
