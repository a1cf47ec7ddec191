import { unreachedIn } from '../../../src/domain/planning/reached';
import { aRow, somebody } from '../../support/planned';

const [leader, owner, responsible, other] = [somebody(1), somebody(2), somebody(3), somebody(4)];
const project = { projectLeader: leader, projectOwner: owner, programmeLeaders: [], unionRepresentative: null };
const note = (id: number): { login: string; checkedOn: string } => ({
  login: somebody(id).login.toUpperCase(),
  checkedOn: '2018-06-01'
});
const names = (known: Parameters<typeof unreachedIn>[2], rows = [aRow({ responsible })]): readonly string[] =>
  unreachedIn(project, rows, known).map(({ person }) => person.name);

test('where nothing is known, nobody is out of reach', () => {
  expect(names([])).toEqual([]);
});

test('those with a role or an open milestone are told, each once, roles first; others are not', () => {
  const rows = [aRow({ responsible }), aRow({ responsible: owner }), aRow({ responsible: other, status: 'reached' })];
  expect(names([note(4), note(3), note(2), note(9)], rows)).toEqual([owner.name, responsible.name]);
});

test('when it was found out is told too', () => {
  expect(unreachedIn(project, [], [note(1)])).toEqual([{ person: leader, checkedOn: '2018-06-01' }]);
});
