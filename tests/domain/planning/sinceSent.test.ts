import type { Version } from '../../../src/domain/history/version';
import { sentIn } from '../../../src/domain/planning/sinceSent';

const version = (label: string, values: object): Version => ({
  label,
  by: 'Kari',
  at: `2018-01-10T0${label[0]}:00:00Z`,
  values: { ...values }
});

test('a plan was sent in the oldest version in which it has waited, and what was written since is told', () => {
  const versions = [
    version('4.0', { status: 'forApproval', risk: 'Ny', decidedOn: '2018-01-10' }),
    version('3.0', { status: 'forApproval', risk: 'Gammel' }),
    version('2.0', { status: 'draft', risk: 'Gammel' }),
    version('1.0', { status: 'forApproval', risk: 'Eldst' })
  ];
  expect(sentIn(versions)).toEqual({ at: '2018-01-10T03:00:00Z', texts: ['risk'] });
});

test('a plan that does not wait was not sent', () => {
  expect(sentIn([version('2.0', { status: 'approved' }), version('1.0', { status: 'forApproval' })])).toBeNull();
  expect(sentIn([])).toBeNull();
});
