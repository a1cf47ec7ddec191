import { organisation } from '../../../src/domain/people/organisation';
import type { Named, StoredRole } from '../../../src/domain/people/organisation';
import type { Person } from '../../../src/domain/schema/kinds';

const person = (id: number, name: string): Person => ({ id, name, email: '', login: name });
const [kari, ola, eva] = [person(1, 'Kari Nes'), person(2, 'Ola Bø'), person(3, 'Eva Lie')];

const named = (over: Partial<Named> = {}): Named => ({
  programmeLeaders: [],
  projectOwner: null,
  projectLeader: null,
  unionRepresentative: null,
  projectGroup: [],
  steeringGroup: [],
  ...over
});
let id = 0;
const stored = (over: Partial<StoredRole>): StoredRole => ({
  id: (id += 1),
  name: '',
  role: 'other',
  people: [],
  names: '',
  jobTitles: '',
  responsibility: '',
  order: null,
  ...over
});
const told = (over: Partial<Named>, rows: readonly StoredRole[] = []): readonly (readonly [string, string])[] =>
  organisation(named(over), rows).map(({ kind, holders }) => [kind, holders.map(({ name }) => name).join(', ')]);

test('a new project has its three leading roles, empty, and nothing else', () => {
  expect(told({})).toEqual([
    ['programmeLeader', ''],
    ['projectOwner', ''],
    ['projectLeader', '']
  ]);
});

test('who has a role is read from the project and its plan, also before anything is written of the role', () => {
  expect(told({ programmeLeaders: [kari, ola], steeringGroup: [eva] })).toEqual([
    ['programmeLeader', 'Kari Nes, Ola Bø'],
    ['projectOwner', ''],
    ['projectLeader', ''],
    ['steeringGroup', 'Eva Lie']
  ]);
});

test('people without an account stand after those whom the plan names, and nobody stands twice', () => {
  const row = stored({ role: 'participant', people: [kari], names: 'Per Dahl\n\n Liv Ask ' });
  expect(told({ projectGroup: [kari, ola] }, [row])).toContainEqual([
    'participant',
    'Kari Nes, Ola Bø, Per Dahl, Liv Ask'
  ]);
});

test('only the first of two rows of a kind has the people whom the project names', () => {
  const rows = [
    stored({ role: 'participant', order: 2 }),
    stored({ role: 'participant', order: 1, names: 'Per Dahl' })
  ];
  const lines = organisation(named({ projectGroup: [kari] }), rows).filter(({ kind }) => kind === 'participant');
  expect(lines.map(({ row, holders }) => [row?.order, holders.length])).toEqual([
    [1, 2],
    [2, 0]
  ]);
});

test('a line keeps its key when its role is stored, so that what is being typed there stays', () => {
  const before = organisation(named({ projectLeader: kari }), []).find(({ kind }) => kind === 'projectLeader');
  const rows = [stored({ role: 'projectLeader', name: 'Prosjektleder' })];
  const after = organisation(named({ projectLeader: kari }), rows).find(({ kind }) => kind === 'projectLeader');
  expect(after?.row).not.toBeNull();
  expect(after?.key).toBe(before?.key);
});

test('a kind of role that somebody has written into the list by hand is shown among the others', () => {
  const row = stored({ role: { outside: 'Fadder' }, name: 'Fadder', names: 'Per Dahl' });
  expect(told({}, [row])).toContainEqual(['other', 'Per Dahl']);
});
