import type { TimelinePipe } from '@pnp/core';
import { SPQueryable } from '@pnp/sp/spqueryable.js';
import type { IWeb } from '@pnp/sp/webs/types.js';
import { isFailure } from '../../domain/failure';
import type { Person } from '../../domain/schema/kinds';
import type { Answers, Connection, Documents, Opening, People, Queries } from '../repository';
import { orFailure } from './failures';
import { forgetLacks, lacksColumns, noteBehind } from './known';
import { migrations } from './migrations';
import { bits, holds, seesPermissions } from './permits';
import type { Mask } from './permits';
import type { Page } from './read';
import { answers, askAll } from './read';
import { repositoryAt } from './repository';
import type { Send } from './send';
import type { Outcome, Site } from './site';
import { homeOf, siteAt, together, valueOf } from './site';
import type { StateRow } from './state';
import { askState, schemaState, stateRows } from './state';
import { fingerprintOf, structuresFor } from './structure';

interface User {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string;
  readonly LoginName: string;
}
interface Masked {
  readonly EffectiveBasePermissions: Mask;
}

const personOf = ({ Id, Title, Email, LoginName }: User): Person => ({
  id: Id,
  name: Title,
  email: Email,
  login: LoginName
});

/** The four questions about the site, in their order in the batch. */
const askSite = (web: IWeb, site: Site): readonly Promise<unknown>[] => [
  SPQueryable(web, 'currentuser')<User>(),
  web.select('EffectiveBasePermissions')<Masked>(),
  SPQueryable(web, 'associatedownergroup/users')<User[]>(),
  askState(web, site)
];
type Told = readonly [me: Outcome<User>, web: Outcome<Masked>, owners: Outcome<User[]>, state: Outcome<StateRow[]>];
const questions = 4;

/** Who, what they may, and how the lists stand. Not everybody may see who the owners are. */
function openingOf(site: Site, [me, web, owners, state]: Told): Opening {
  const { EffectiveBasePermissions: mask } = valueOf(web);
  return {
    me: personOf(valueOf(me)),
    mayEdit: holds(mask, bits.addListItems) && holds(mask, bits.editListItems),
    mayManageLists: holds(mask, bits.manageLists),
    schema: schemaState(stateRows(state), fingerprintOf(structuresFor(homeOf(site))), migrations),
    owners: 'error' in owners ? [] : owners.value.map(({ Title }) => Title)
  };
}

type Opened<Q extends Queries> = Opening & { readonly rows: Answers<Q> | null };

async function open<Q extends Queries>(site: Site, queries: Q): Promise<Opened<Q>> {
  forgetLacks(site);
  const parts = await together(site, (web) => [...askSite(web, site), ...askAll(web, site, queries)]);
  const opening = openingOf(site, parts.slice(0, questions) as unknown as Told);
  if (opening.schema === 'missing' || opening.schema === 'partial') return { ...opening, rows: null };
  if (opening.schema === 'behind') noteBehind(site);
  try {
    const rows = await answers(site, queries, parts.slice(questions) as Outcome<Page>[]);
    // Somebody has taken a column away, and what is written in it would be refused: until it is back, all is only read.
    const isBehind = opening.schema === 'ready' && lacksColumns(site);
    return { ...opening, ...(isBehind ? { schema: 'behind' } : {}), rows };
  } catch (error) {
    // Somebody has taken a list away: setting up again brings it back.
    if (isFailure(error, 'NotFound')) return { ...opening, schema: 'partial', rows: null };
    throw error;
  }
}

/** Loaded when somebody looks for a person: not for the first paint. */
const peopleModule = (): Promise<typeof import('./people')> => import(/* webpackChunkName: "people" */ './people');

/** Only the bot asks who somebody is in Entra. */
const directoryModule = (): Promise<typeof import('./directory')> =>
  import(/* webpackChunkName: "people" */ './directory');

const peopleAt = (site: Site): People => ({
  search: (words) => orFailure({}, async () => (await peopleModule()).searchPeople(site, words)),
  ensure: (candidate) => orFailure({}, async () => (await peopleModule()).ensurePerson(site, candidate)),
  byEntraId: (entraId, again) =>
    orFailure({}, async () => (await directoryModule()).personByEntraId(site, entraId, again)),
  entraIdOf: (person) => orFailure({}, async () => (await directoryModule()).entraIdOf(site, person))
});

/** Loaded when somebody picks a document. */
const documentsModule = (): Promise<typeof import('./documents')> =>
  import(/* webpackChunkName: "attachments" */ './documents');

const documentsAt = (site: Site): Documents => ({
  libraries: () => orFailure({}, async () => (await documentsModule()).librariesIn(site)),
  contentOf: (path) => orFailure({}, async () => (await documentsModule()).contentOf(site, path))
});

/** Loaded by the bot. */
const subscribeModule = (): Promise<typeof import('./subscribe')> =>
  import(/* webpackChunkName: "subscribe" */ './subscribe');

/** Loaded when somebody has set up a site. */
async function enrolled(site: Site, behavior: TimelinePipe): Promise<void> {
  const { enrol } = await import(/* webpackChunkName: "provision" */ './enrol');
  await enrol(site, behavior);
}

/**
 * A site of SharePoint, seen as whoever `behavior` stands for: `SPFx(context)` in the web part, `withToken(token)` elsewhere.
 * @param send what carries each request; `fetch`, unless somebody paces them
 * @example const { me, rows } = await connect(siteUrl, SPFx(context)).open({ projects: query(project) });
 */
export function connect(siteUrl: string, behavior: TimelinePipe, send?: Send): Connection {
  const site = siteAt(siteUrl, behavior, send);
  return {
    url: site.url,
    open: (queries) => orFailure({}, () => open(site, queries)),
    repository: repositoryAt(site),
    people: peopleAt(site),
    documents: documentsAt(site),
    setUp: async (onProgress) => {
      const { provision } = await import(/* webpackChunkName: "provision" */ './provision');
      await provision(site, onProgress);
      forgetLacks(site);
      if (homeOf(site) === 'project') await orFailure({}, () => enrolled(site, behavior));
    },
    repair: () =>
      orFailure({}, async () => (await import(/* webpackChunkName: "repair" */ './repair')).repairRows(site)),
    subscribe: (templates, wish) =>
      orFailure({}, async () => (await subscribeModule()).subscribeTo(site, templates, wish)),
    language: () =>
      orFailure({}, async () => (await site.sp.web.select('Language')<{ readonly Language: number }>()).Language),
    seesPermissions: () => orFailure({}, () => seesPermissions(site)),
    elsewhere: (other) => connect(other, behavior, send)
  };
}
