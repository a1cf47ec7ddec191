import { query } from '../data/repository';
import type { Answers, Connection, Repository } from '../data/repository';
import { addDays } from '../domain/schema/dates';
import type { IsoDate } from '../domain/schema/dates';
import type { Person } from '../domain/schema/kinds';
import type { RecordOf } from '../domain/schema/record';
import { message } from '../domain/templates/message';
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

const isOf =
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

/** Puts all of it in the site's recycle bin, where SharePoint keeps it for 93 days. Resolves with how many rows stayed. */
export async function eraseTraces({ repository }: Connection, traces: Traces): Promise<number> {
  const ends = [
    ...(await repository.removeAll(message, traces.messages)),
    ...(await repository.removeAll(personSettings, traces.settings)),
    ...(await repository.removeAll(reach, traces.reach))
  ];
  return ends.filter((end) => 'failure' in end).length;
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
