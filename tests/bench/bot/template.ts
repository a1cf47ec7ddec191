import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../../src/data/repository';
import { query } from '../../../src/data/repository';
import { connect } from '../../../src/data/sharepoint/connect';
import { withToken } from '../../../src/data/sharepoint/token';
import type { Person } from '../../../src/domain/schema/kinds';
import { milestone } from '../../../src/domain/templates/milestone';
import { project } from '../../../src/domain/templates/project';
import { site } from '../../../src/domain/templates/site';
import { siteSettings } from '../../../src/domain/templates/siteSettings';
import { listen } from '../../../src/local/sharepoint/listen';
import { openSharePoint } from '../../../src/local/sharepoint/sharepoint';
import type { DirectoryPerson } from '../../../src/local/sharepoint/sharepoint';
import { aMilestone, aProject, inProject } from '../../support/builders';

/** What every site of the bench is a copy of; each copy has an address, and people, of its own. */
export const original = '/sites/s000';
/** With this the Entra ids of the original's people begin; those of its copies with another number. */
export const ownPeople = 'aaaa0000';

/** Whoever is in every site, as an owner of many projects is. */
const shared = 'bbbb0000';

const someone = (number: number): DirectoryPerson => ({
  userName: `person.${number}`,
  displayName: `Person Nummer ${number}`,
  email: `person.${number}@fjordvik.example`,
  jobTitle: '',
  department: '',
  id: `${number === 0 ? shared : ownPeople}-5a0e-4c57-9b1d-${String(number).padStart(12, '0')}`
});

/** More than any site of the bench writes to. */
const directory = Array.from({ length: 400 }, (_, number) => someone(number));
const leader = directory.at(-1)!;

/** A local SharePoint over a folder. */
export function openFolder(data: string, origin: () => string, clock: () => Date) {
  const owners = [leader.userName];
  const sites = [
    { path: '/', title: 'Fjordvik kommune', owners },
    { path: original, title: 'Levekår', owners, members: directory.map(({ userName }) => userName) }
  ];
  return openSharePoint({ data, origin, directory, sites, clock });
}

async function inFolder<T>(data: string, work: (at: (path: string) => Connection) => Promise<T>): Promise<T> {
  const now = { origin: '' };
  const sharePoint = openFolder(
    data,
    () => now.origin,
    () => new Date('2018-01-02T08:00:00Z')
  );
  const server = await listen(sharePoint, { port: 0 });
  now.origin = server.origin;
  const done = await work((path) => connect(`${server.origin}${path}`, withToken(leader.userName)));
  await server.close();
  sharePoint.close();
  return done;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'framdrift-bot-bench-'));

export const siteAddress = (count: number): string => `/sites/s${String(count).padStart(3, '0')}`;

/** An empty project's site, and the register of so many. */
export async function makeOriginal(sites: number): Promise<string> {
  const data = newFolder();
  await inFolder(data, async (at) => {
    await at('').setUp(() => undefined);
    const rows = Array.from({ length: sites }, (_, index) => siteAddress(index + 1));
    await at('').repository.createAll(
      site,
      rows.map((path) => ({ name: path, address: { address: `http://127.0.0.1${path}`, text: path }, path }))
    );
    await at(original).setUp(() => undefined);
    // It has entered itself: the bot is to see its copies only.
    const { own } = await at('').repository.read({ own: query(site) });
    await at('').repository.removeAll(
      site,
      own.filter(({ path }) => path === original)
    );
  });
  return data;
}

/** Who answers for the milestones, one each: the first is the same person in all sites. */
async function peopleOf(connection: Connection, count: number): Promise<readonly Person[]> {
  const all: Person[] = [];
  for (const { userName, displayName, email } of directory.slice(0, count)) {
    const [candidate] = await connection.people.search(userName);
    all.push(await connection.people.ensure({ login: candidate!.login, name: displayName, email, title: '' }));
  }
  return all;
}

interface Filling {
  readonly milestones: number;
  /** When all of them are due. */
  readonly deadline: string;
}

/** The original with a project that is followed up, and its milestones; each is somebody else's. */
export async function filled(empty: string, { milestones, deadline }: Filling): Promise<string> {
  const data = newFolder();
  cpSync(empty, data, { recursive: true });
  await inFolder(data, async (at) => {
    const connection = at(original);
    const { me } = await connection.open({});
    const people = await peopleOf(connection, milestones);
    const { repository } = connection;
    const owner = await repository.create(project, {
      ...aProject({ key: 'bench', name: 'Tillitsmodellen', periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
      projectLeader: me,
      followUpFrom: '2018-01-02'
    });
    const { settings } = await repository.read({ settings: query(siteSettings) });
    if (settings.length > 0) throw new Error('The settings are taken to be the usual ones.');
    const attempts = await repository.createAll(
      milestone,
      people.map((responsible, index) => ({
        ...aMilestone({ ...inProject(owner), number: `M${index}`, name: `Når del ${index} av planen er nådd` }),
        deadline: { words: '', date: deadline },
        responsible
      }))
    );
    if (attempts.some((each) => 'failure' in each)) throw new Error('Not every milestone was stored.');
  });
  return data;
}
