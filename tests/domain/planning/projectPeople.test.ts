import { responsibleIn, roleHolders, unassignedIn } from '../../../src/domain/planning/projectPeople';
import { aRow, somebody } from '../../support/planned';

const [kari, åse] = [somebody(1, 'Kari'), somebody(2, 'Åse')];

test('every role is there, also the one that nobody has', () => {
  const project = { projectLeader: kari, projectOwner: null, programmeLeaders: [kari, åse], unionRepresentative: null };
  expect(roleHolders(project).map(({ role, people }) => [role, people.map(({ name }) => name)])).toEqual([
    ['projectLeader', ['Kari']],
    ['projectOwner', []],
    ['programmeLeaders', ['Kari', 'Åse']],
    ['unionRepresentative', []]
  ]);
});

test('those who answer for milestones stand by name, with how many are open and late', () => {
  const rows = [
    aRow({ responsible: åse, due: '2018-02-28' }),
    aRow({ responsible: kari, due: '2018-02-28' }),
    aRow({ responsible: kari, due: '2018-12-31' }),
    aRow({ responsible: kari, status: 'reached' }),
    aRow({ responsible: somebody(3), status: 'dropped' })
  ];
  expect(responsibleIn(rows, '2018-03-01')).toEqual([
    { person: kari, total: 3, open: 2, late: 1 },
    { person: åse, total: 1, open: 1, late: 1 }
  ]);
});

test('milestones that nobody answers for are found, but not those that are reached', () => {
  const rows = [aRow({ number: 'M1', responsible: null }), aRow({ responsible: null, status: 'reached' }), aRow()];
  expect(unassignedIn(rows).map(({ number }) => number)).toEqual(['M1']);
});
