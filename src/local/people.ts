import type { DirectoryPerson } from './sharepoint/sharepoint';

/** What somebody is signed in as in the local host: a key for the address bar and tests, and whose account it is. */
export interface Role {
  role: RoleKey;
  userName: string;
}

export type RoleKey =
  | 'projectLeader'
  | 'projectOwner'
  | 'programmeLeader'
  | 'programmeLeader2'
  | 'responsible1'
  | 'responsible2'
  | 'responsible3'
  | 'unionRepresentative'
  | 'reader'
  | 'guest'
  | 'guestReader';

type Line = [displayName: string, jobTitle: string, department: string];

const care = 'Helse og omsorg';
const living = 'Individ og levekår';
const staff = 'Stab levekår';
const organisation = 'Organisasjon';
const council = 'Rådmannens ledergruppe';
const finance = 'Økonomi';

/** Nobody here exists. The first nine sign in to the local host, in the order of {@link roleKeys}. */
const lines: Line[] = [
  ['Ragnhild Øvrelid', 'Prosjektleder', staff],
  ['Torbjørn Myklevoll', 'Kommunalsjef levekår', council],
  ['Synnøve Brattabø', 'Programleder', staff],
  ['Jon Aslak Hætta', 'Programleder', organisation],
  ['Marit Eikanger Tveitå', 'Avdelingsleder hjemmesykepleie', care],
  ['Øystein Fagerbakk', 'Saksbehandler tildeling', living],
  ['Ingeborg Sandvær', 'Fagkoordinator hverdagsmestring', care],
  ['Dag-Erik Lyngmo', 'Hovedtillitsvalgt', organisation],
  ['Camilla Rønnestad', 'Rådgiver', finance],
  ['Aisha Warsame', 'Ergoterapeut', care],
  ['Amund Kvåle', 'Controller', finance],
  ['Anette Hoftun-Bjørkelund', 'Virksomhetsleder sykehjem', care],
  ['Arnfinn Skjelstad', 'IKT-rådgiver', organisation],
  ['Astri Nordgård', 'Sykepleier', care],
  ['Berit Maria Sara', 'Demenskoordinator', care],
  ['Birger Valestrand', 'Verneombud', organisation],
  ['Bjørg Hellevang', 'Saksbehandler tildeling', living],
  ['Eldbjørg Tangerås', 'Vernepleier', living],
  ['Eirik Sølvberg', 'Kommunikasjonsrådgiver', organisation],
  ['Elin Marthe Gaup', 'Fysioterapeut', care],
  ['Endre Kolltveit', 'Avdelingsleder rus og psykisk helse', living],
  ['Fatima Noor Hussain', 'Miljøterapeut', living],
  ['Frode Aasebø', 'Økonomirådgiver', finance],
  ['Gaute Indrehus', 'Kvalitetsrådgiver', staff],
  ['Gerd Ullaland', 'Hjelpepleier', care],
  ['Grete Hjørnevik', 'Avdelingsleder hjemmehjelp', care],
  ['Gunnhild Mørkved', 'Kreftkoordinator', care],
  ['Halvard Espeset', 'Driftsleder velferdsteknologi', care],
  ['Håkon Rødne', 'HR-rådgiver', organisation],
  ['Heidi Vågbø', 'Sykepleier', care],
  ['Ida Linnea Strømsnes', 'Merkantil medarbeider', staff],
  ['Idar Fjelltun', 'Innkjøpsrådgiver', finance],
  ['Ingvild Kjærgård', 'Kommuneoverlege', care],
  ['Iren Balsfjord', 'Tillitsvalgt', organisation],
  ['Ivar Nautnes', 'Tjenestekonsulent', living],
  ['Jorunn Hestvik', 'Arkivleder', organisation],
  ['Kaja Teigen Ødegård', 'Trainee', staff],
  ['Katarzyna Wiśniewska', 'Sykepleier', care],
  ['Kjell-Arne Rustøen', 'Vaktmester', organisation],
  ['Knut Åmdal', 'Rådmann', council],
  ['Lars-Henrik Vollan', 'Utvalgsleder levekår', council],
  ['Linn Sørbotten', 'Sosionom', living],
  ['Magnhild Otterøy', 'Avdelingsleder sykehjem', care],
  ['Mats Grindheim', 'Dataanalytiker', staff],
  ['Merete Løvlien', 'Personvernombud', organisation],
  ['Mohammed Al-Rashid', 'Miljøarbeider', living],
  ['Målfrid Jøssang', 'Leder brukerutvalget', council],
  ['Nils Mikkel Utsi', 'Rådgiver innovasjon', staff],
  ['Odd Ivar Hagenes', 'Ambulerende vaktleder', care],
  ['Oddny Skarbøvik', 'Sekretær', council],
  ['Per-Øivind Låstad', 'Plasstillitsvalgt', organisation],
  ['Randi Aurlien', 'Ernæringsfysiolog', care],
  ['Rune Kvitnes', 'Fagleder bofellesskap', living],
  ['Sigurd Halse Bjerkaas', 'Jurist', organisation],
  ['Sofie Charlotte von Krogh Lilleskare-Nordahl', 'Seniorrådgiver samhandling og pasientforløp', staff],
  ['Solfrid Tømmervåg', 'Avdelingsleder fysio- og ergoterapi', care],
  ['Terje Buvarp', 'Saksbehandler tildeling', living],
  ['Tuva Grønnevik', 'Prosjektmedarbeider', staff],
  ['Vidar Snøfugl', 'Beredskapsleder', council],
  ['Wenche Åsheim', 'Boveileder', living],
  ['Yngve Dalsbotn', 'Budsjettsjef', finance]
];

/** From other organisations, invited into the team: one to work there, one to read. */
const guestLines = { guest: ['Tormod Rekstad', 'Rådgiver'], guestReader: ['Sunniva Eldevik', 'Forsker'] } as const;

const roleKeys: RoleKey[] = [
  'projectLeader',
  'projectOwner',
  'programmeLeader',
  'programmeLeader2',
  'responsible1',
  'responsible2',
  'responsible3',
  'unionRepresentative',
  'reader'
];

const plain: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ś: 's', ł: 'l' };

function userNameOf(displayName: string): string {
  return displayName
    .toLowerCase()
    .replace(/[^a-z ]/g, (letter) => plain[letter] ?? (letter === '-' ? '-' : ''))
    .replace(/ /g, '.');
}

function idOf(position: number): string {
  return `7d1f0000-5a0e-4c57-9b1d-${String(position + 1).padStart(12, '0')}`;
}

function toPerson([displayName, jobTitle, department]: Line, position: number): DirectoryPerson {
  const userName = userNameOf(displayName);
  return { userName, displayName, email: `${userName}@framdrift.example`, jobTitle, department, id: idOf(position) };
}

function toGuest([displayName, jobTitle]: readonly [string, string], position: number): DirectoryPerson {
  const userName = userNameOf(displayName);
  const id = idOf(lines.length + position);
  return { userName, displayName, email: `${userName}@samarbeid.example`, jobTitle, id, guest: true };
}

const guests = Object.values(guestLines).map(toGuest);

/** The local directory: larger than any site, as a municipality's is. */
export const people: DirectoryPerson[] = [...lines.map(toPerson), ...guests];

/** The accounts that the local host signs in as: nine of the organisation's own, and two guests. */
export const roles: Role[] = [
  ...roleKeys.map((role, position) => ({ role, userName: people[position]?.userName ?? '' })),
  ...(['guest', 'guestReader'] as const).map((role) => ({ role, userName: userNameOf(guestLines[role][0]) }))
];
