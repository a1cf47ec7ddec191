import { query } from '../data/repository';
import type { Answers, Attempt, Connection, Repository } from '../data/repository';
import { addDays } from '../domain/schema/dates';
import type { IsoDate } from '../domain/schema/dates';
import type { Person } from '../domain/schema/kinds';
import type { DraftOf, RecordOf } from '../domain/schema/record';
import { message, nobody } from '../domain/templates/message';
import { personSettings } from '../domain/templates/personSettings';
import { reach } from '../domain/templates/reach';
import { readLists } from './readLists';

/** The log is kept for so many days: longer than anything in it is asked for, and long enough to answer who was told. */
export const keptFor = 400;

/** What the bot has of one person in one site. Answers are the project's own records, and are not among them. */
export interface Traces {
  readonly site: string;
  readonly messages: readonly RecordOf<typeof message>[];
  readonly settings: readonly RecordOf<typeof personSettings>[];
  readonly reach: readonly RecordOf<typeof reach>[];
}

type Row = RecordOf<typeof message>;

/** SharePoint empties the recipient of whoever has left: the row still says the name. A channel's rows are nobody's. */
const isTo =
  (own: (person: Person) => boolean, names: ReadonlySet<string>) =>
  ({ recipient, name, channelId }: Row): boolean =>
    recipient === null ? channelId === '' && names.has(name.trim().toLowerCase()) : own(recipient);

/** @param email the user name in Entra */
export const isOf =
  (email: string) =>
  ({ login }: { readonly login: string }): boolean =>
    login.toLowerCase().split('|').pop() === email.toLowerCase();

/**
 * @param email the user name in Entra: `marit.tveita@fjordvik.kommune.no`
 * @param name what the person is called, where no row with their user name is left to say so
 */
export async function tracesIn({ url, repository }: Connection, email: string, name = ''): Promise<Traces> {
  const queries = { message: query(message), personSettings: query(personSettings), reach: query(reach) };
  const rows = (await readLists(repository, queries)) as unknown as Partial<Answers<typeof queries>>;
  const own = isOf(email);
  const settings = (rows.personSettings ?? []).filter(own);
  const reached = (rows.reach ?? []).filter(own);
  const messages = rows.message ?? [];
  const known = messages.flatMap(({ recipient }) => (recipient !== null && own(recipient) ? [recipient] : []));
  const names = [{ name }, ...settings, ...reached, ...known].map((each) => each.name.trim().toLowerCase());
  const isTheirs = isTo(own, new Set(names.filter(Boolean)));
  return { site: url, messages: messages.filter(isTheirs), settings, reach: reached };
}

/** That this was asked on that day, and how it ended; of whom, and where it stands in Teams, nothing. */
const withoutPerson = ({ id, day, slot, state, failure, carried }: Row): DraftOf<typeof message> => ({
  ...{ day, slot, state, failure, carried, name: nobody, recipient: null },
  ...{ claimedAt: '', sentAt: '', claimedBy: '', conversationId: '', activityId: '', shown: '', channelId: '' },
  // Made from the number of a row that is gone: who was asked cannot be found from it, and erasing twice keeps one.
  key: `erased-${id}`
});

const isKept = (end: Attempt<typeof message>): boolean => !('failure' in end) || end.failure.detail.kind === 'Invalid';

/**
 * What the log says was asked, as new rows with nobody in them: in the old ones SharePoint would keep the person as an
 * earlier version. Resolves with the rows whose place is taken, and which may go.
 */
async function keepAsked(repository: Repository, messages: readonly Row[]): Promise<readonly Row[]> {
  const told = messages.filter(({ state, name }) => state !== 'claimed' && name !== nobody);
  const ends = await repository.createAll(message, told.map(withoutPerson));
  const failed = new Set(told.filter((_, at) => !isKept(ends[at]!)));
  return messages.filter((row) => !failed.has(row));
}

/**
 * Puts all of it in the site's recycle bin, where SharePoint keeps it for 93 days; what the messages asked stays in the
 * log, with no person in it. Resolves with how many rows stayed.
 */
export async function eraseTraces({ repository }: Connection, traces: Traces): Promise<number> {
  const replaced = await keepAsked(repository, traces.messages);
  const ends = [
    ...(await repository.removeAll(message, replaced)),
    ...(await repository.removeAll(personSettings, traces.settings)),
    ...(await repository.removeAll(reach, traces.reach))
  ];
  return traces.messages.length - replaced.length + ends.filter((end) => 'failure' in end).length;
}

/** Takes away what has been kept for long enough: SharePoint must know no more than which rows, and as of when. */
export async function forgetOld(
  repository: Repository,
  rows: readonly Pick<Row, 'id' | 'version' | 'day'>[],
  today: IsoDate
): Promise<number> {
  const last = addDays(today, -keptFor);
  const old = rows.filter(({ day }) => day !== null && day < last).slice(0, 500);
  if (old.length > 0) await repository.removeAll(message, old as readonly unknown[] as readonly Row[]);
  return old.length;
}
