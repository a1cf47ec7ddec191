import { people, roles } from '../../src/local/people';
import { sites } from '../../src/local/sites';

/** The people named in the plan that the demo is made from: nobody of ours may be called as they are. */
const real = [
  'Anne Kjersti Drange',
  'Kjersti Andersen',
  'Silje Solvang Nese',
  'Nikolai Haugland',
  'Monica Solberg',
  'Kristine Langsæter',
  'Ine Sture',
  'Kari-Anne Telle',
  'Hege Sigvaldsen',
  'Hilde Aabrekk-Sørensen',
  'Lasse Nepstad',
  'Inge Skogen',
  'Janne Halvorsen',
  'Torgeir Sæther',
  'Liv Olsen',
  'Åse Østensjø',
  'Roger Granheim'
];

test('nobody in the directory shares a family name with anybody in the source document', () => {
  const families = new Set(real.map((name) => name.split(' ').at(-1)));
  expect(people.filter(({ displayName }) => families.has(displayName.split(' ').at(-1)))).toEqual([]);
});

test('every user name, name, address and id is somebody’s alone', () => {
  for (const key of ['userName', 'displayName', 'email', 'id'] as const) {
    expect(new Set(people.map((person) => person[key])).size).toBe(people.length);
  }
});

test('user names and addresses are plain ASCII, whatever the name holds', () => {
  const isPlain = ({ email, guest }: (typeof people)[number]): boolean =>
    (guest ? /^[a-z.-]+@samarbeid\.example$/ : /^[a-z.-]+@framdrift\.example$/).test(email);
  expect(people.filter((person) => !isPlain(person))).toEqual([]);
});

test('each of the eleven roles is played by somebody in the directory, and by different people', () => {
  const players = roles.map(({ userName }) => people.find((person) => person.userName === userName)?.displayName);
  expect(new Set(players).size).toBe(11);
  expect(players).not.toContain(undefined);
});

test('the directory is larger than the demo team’s site', () => {
  const team = sites.find(({ path }) => path === '/sites/framdrift');
  const inSite = [...(team?.owners ?? []), ...(team?.members ?? []), ...(team?.visitors ?? [])];
  expect(new Set(inSite).size).toBe(11);
  expect(people.length).toBeGreaterThan(50);
});
