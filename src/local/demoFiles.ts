import { query } from '../data/repository';
import type { Repository } from '../data/repository';
import type { Link, Person } from '../domain/schema/kinds';
import { documentLink } from '../domain/templates/documentLink';
import { milestone } from '../domain/templates/milestone';
import { project } from '../domain/templates/project';
import { reach } from '../domain/templates/reach';
import { yearsLater } from './demoDates';

/** What hangs on the demo plan, what lies in its channel's folder, and who is not reached in Teams. All of it is made up. */
const library = 'Shared Documents';
const channel = 'Tillitsmodellen';

const minutes = `Referat fra prosjektgruppen 24. mai
Til stede: Ragnhild, Marit, Øystein og Ingeborg.
1. Vurderingsteamet har hatt fire møter. Neste er tirsdag kl. 9.
2. Ergoterapeut hentes inn i saker der det trengs.
`;
const survey = `Prosess;Prioritet
Søknad om hjemmehjelp;1
Hverdagsrehabilitering;1
Korttidsopphold;2
`;

/** By folder under the channel's own. */
const inChannel: readonly (readonly [folder: string, name: string, content: string])[] = [
  ['', 'Kartlegging av prosesser.csv', survey],
  ['Møter', 'Referat 24. mai.txt', minutes]
];

interface Room {
  readonly repository: Repository;
  readonly place: { readonly project: Link; readonly projectKey: string };
  /** How many years later than in the document everything happens. */
  readonly years: number;
}

async function hang({ repository, place }: Room): Promise<void> {
  const { rows, own } = await repository.read({
    rows: query(milestone, { projectKey: place.projectKey }),
    own: query(project, { key: place.projectKey })
  });
  const assessed = rows.find(({ number }) => number === 'M3');
  const [record] = own;
  if (!assessed || !record) throw new Error('The demo plan lacks what files are to hang on.');
  const csv = new Blob([survey], { type: 'text/csv' });
  await repository.attach(milestone, assessed, 'Kartlegging av prosesser.csv', csv);
  await repository.create(documentLink, {
    ...place,
    name: 'Tillitsreformen: om tillit i offentlig tjenesteyting',
    address: { address: 'https://www.regjeringen.no/no/tema/statlig-forvaltning/tillitsreform/', text: '' },
    recordKey: record.key,
    archiveReason: 'Ligger åpent hos regjeringen.'
  });
}

const json = { Accept: 'application/json', 'Content-Type': 'application/json' };

/** Puts the files in the channel's folder, as Teams would. */
async function fill(siteUrl: string, userName: string): Promise<void> {
  const root = `${new URL(siteUrl).pathname}/${library}/${channel}`;
  const post = async (api: string, body: string): Promise<void> => {
    const headers = { ...json, Authorization: `Bearer ${userName}` };
    const answer = await fetch(`${siteUrl}/_api/web/${api}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`The demo's files: ${answer.status} ${await answer.text()}`);
  };
  for (const folder of [root, `${root}/Møter`]) await post('folders', JSON.stringify({ ServerRelativeUrl: folder }));
  for (const [folder, name, content] of inChannel) {
    const path = encodeURIComponent(folder === '' ? root : `${root}/${folder}`);
    const add = `Files/AddUsingPath(DecodedUrl='${encodeURIComponent(name)}',overwrite=true)`;
    await post(`getFolderByServerRelativePath(decodedUrl='${path}')/${add}`, content);
  }
}

/** What the bot will have found out. */
async function noteUnreachable({ repository, years }: Room, person: Person): Promise<void> {
  const { name, login } = person;
  await repository.create(reach, {
    name,
    person,
    login,
    reach: 'unreachable',
    checkedOn: yearsLater('2018-06-01', years)
  });
}

/** Adds to the demo plan what stands around it. */
export async function enterFiles(room: Room, siteUrl: string, userName: string, unreachable: Person): Promise<void> {
  await hang(room);
  await fill(siteUrl, userName);
  await noteUnreachable(room, unreachable);
}
