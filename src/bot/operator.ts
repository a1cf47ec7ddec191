import type { Connection } from '../data/repository';
import { isFailure } from '../domain/failure';
import type { IsoDate } from '../domain/schema/dates';
import { stillAskedIn } from './stillAsked';
import { eraseTraces, isOf, tracesIn } from './traces';

interface Options {
  readonly sites: () => Promise<readonly string[]>;
  /** A site as the bot sees it. */
  readonly at: (site: string) => Connection;
  readonly write: (text: string) => void;
  readonly today: IsoDate;
}

export const usage = `What to ask of the bot:
  npm run bot                                  starts it
  npm run bot -- check                         says of each site whether the bot has the rights it needs
  npm run bot -- export marit@kommune.no       prints what the bot has of a person
  npm run bot -- erase marit@kommune.no        puts that in the sites' recycle bins
What the bot has of a person in each site: to whom, when and of which records it has written (kept for 400 days), what
they have said of language, hours and absence, and whether they are reached in Teams. Erased, the log still says that
something was asked on a day, of nobody. Answers are the project's records, and stay.
Where somebody would be written to again, nothing is erased, and it is said which projects name them: let others take
over there first, and erase again. SharePoint keeps what is in a recycle bin for 93 days, unless it is emptied.
After the address a person's name finds messages whose recipient SharePoint has emptied: "Marit Tveitå".
`;

/** Asked of one site. Resolves with what to say of it, and whether all is as it should be. */
type Errand = (connection: Connection) => Promise<readonly [said: string, isWell: boolean]>;

const check: Errand = async (connection) => {
  const sees = (await connection.seesPermissions?.()) ?? false;
  return sees
    ? ['ready', true]
    : ['the bot may not see what people may do here, so it stores no answers: give it fullcontrol', false];
};

/** Only where nobody writes to them again: the log would know them anew by tomorrow, and they would be asked all over. */
const erase =
  (email: string, name: string, today: IsoDate): Errand =>
  async (connection) => {
    const projects = await stillAskedIn(connection, isOf(email), today);
    if (projects.length > 0) return [`nothing erased, the bot still writes to them of: ${projects.join('; ')}`, false];
    const traces = await tracesIn(connection, email, name);
    const left = await eraseTraces(connection, traces);
    const all = traces.messages.length + traces.settings.length + traces.reach.length;
    return [`${all - left} rows erased, ${left} left`, left === 0];
  };

function errandOf(command: string, email: string, name: string, today: IsoDate): Errand | null {
  if (command === 'check') return check;
  if (!email.includes('@')) return null;
  if (command === 'export')
    return async (connection) => [JSON.stringify(await tracesIn(connection, email, name), null, 2), true];
  return command === 'erase' ? erase(email, name, today) : null;
}

const whyNot = (error: unknown): string => `could not be done (${isFailure(error) ? error.detail.kind : 'unknown'})`;

/**
 * What an operator asks for at the command line, site by site: one that fails keeps the others from nothing.
 * Resolves with the process's exit code: 0 only where all of it went well.
 */
export async function operate(
  [command = '', email = '', ...name]: readonly string[],
  options: Options
): Promise<number> {
  const { sites, at, write } = options;
  const errand = errandOf(command, email, name.join(' '), options.today);
  if (!errand) {
    write(usage);
    return 2;
  }
  const all = await sites().catch((error: unknown) => whyNot(error));
  if (typeof all === 'string') {
    write(`Reading the list of sites ${all}.\n`);
    return 1;
  }
  let isWell = true;
  for (const site of all) {
    const [said, wentWell] = await errand(at(site)).catch((error: unknown) => [whyNot(error), false] as const);
    // What is printed of a person is JSON and nothing else, for whoever passes it on.
    write(command === 'export' && wentWell ? `${said}\n` : `${site}: ${said}\n`);
    isWell &&= wentWell;
  }
  return isWell ? 0 : 1;
}
