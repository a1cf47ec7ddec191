import { accessSync, constants } from 'node:fs';
import manifest from '../../teams-manifest/manifest.json';

/** How the bot proves who it is, to Teams and to SharePoint alike: one app registration, in one tenant. */
export interface Credentials {
  readonly tenantId: string;
  readonly clientId: string;
  readonly proof:
    | { readonly kind: 'certificate'; readonly file: string }
    | { readonly kind: 'managedIdentity'; readonly clientId: string };
}

export interface BotSettings {
  readonly host: string;
  readonly port: number;
  /** Null only on the loopback, where `BOT_LOCAL` says so: then anybody on the machine may speak as anybody. */
  readonly credentials: Credentials | null;
  /** The site that holds the list of the sites where Framdrift is in use: an absolute address. */
  readonly operationsSite: string;
  /** Where the Bot Connector is, until Teams has said where. */
  readonly serviceUrl: string;
  /** The Teams app's id, for links into its tabs. */
  readonly teamsAppId: string;
  /** PostgreSQL, where several processes share the sweeps; null: this process makes them all. */
  readonly databaseUrl: string | null;
  /** Where SharePoint may tell of changes, and how it shows that it is SharePoint; null: the timer is enough. */
  readonly notifications: { readonly url: string; readonly secret: string } | null;
  readonly sweepMinutes: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The app that teams-manifest packs. */
const ownAppId = manifest.id;
const connector = 'https://smba.trafficmanager.net/teams';
const loopback = ['127.0.0.1', '::1', 'localhost'];
const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads values one by one, and gathers a sentence for each that is missing or wrong. */
class Reader {
  public readonly problems: string[] = [];

  public constructor(private readonly environment: Environment) {}

  public text(name: string): string {
    return this.environment[name]?.trim() ?? '';
  }

  /** A value that must be there, and be right. */
  public needed(name: string, what: string, isRight: (value: string) => boolean): string {
    const value = this.text(name);
    if (value === '') this.problems.push(`${name} is missing: ${what}.`);
    else if (!isRight(value)) this.problems.push(`${name} is not right: it is ${what}.`);
    return value;
  }

  public optional(name: string, what: string, isRight: (value: string) => boolean): string | null {
    return this.text(name) === '' ? null : this.needed(name, what, isRight);
  }

  public whole(name: string, initial: number, least: number, most: number): number {
    const isRight = (value: string): boolean => /^\d+$/.test(value) && +value >= least && +value <= most;
    return Number(this.optional(name, `a whole number from ${least} to ${most}`, isRight) ?? initial);
  }
}

const isGuid = (value: string): boolean => guid.test(value);

function isAddress(value: string, schemes: readonly string[]): boolean {
  try {
    return schemes.includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

const isHttps = (value: string): boolean => isAddress(value, ['https:']);
const isWeb = (value: string): boolean => isAddress(value, ['https:', 'http:']);

function readProof(reader: Reader): Credentials['proof'] {
  const managed = reader.optional('MANAGED_IDENTITY_CLIENT_ID', "the managed identity's client id (a GUID)", isGuid);
  if (managed !== null) return { kind: 'managedIdentity', clientId: managed };
  const what =
    'a PEM file that the bot may read, with the private key and the certificate (or set MANAGED_IDENTITY_CLIENT_ID)';
  return { kind: 'certificate', file: reader.needed('CLIENT_CERTIFICATE', what, isReadable) };
}

const readCredentials = (reader: Reader): Credentials => ({
  tenantId: reader.needed('TENANT_ID', "the Entra tenant's id (a GUID)", isGuid),
  clientId: reader.needed('CLIENT_ID', "the app registration's client id (a GUID)", isGuid),
  proof: readProof(reader)
});

function readNotifications(reader: Reader, isLocal: boolean): BotSettings['notifications'] {
  const url = reader.optional('NOTIFICATION_URL', "the address of the bot's /api/changes", isLocal ? isWeb : isHttps);
  if (url === null) return null;
  const what = 'a text of at least 16 characters that only SharePoint and the bot know';
  return { url, secret: reader.needed('NOTIFICATION_SECRET', what, ({ length }) => length >= 16 && length <= 128) };
}

/**
 * The bot's settings from the environment: what is right, or one sentence for each thing that is not.
 * @example settingsFrom({ BOT_LOCAL: '1', OPERATIONS_SITE: 'http://127.0.0.1:4320/sites/framdrift' })
 */
export function settingsFrom(environment: Environment): BotSettings | readonly string[] {
  const reader = new Reader(environment);
  const host = reader.text('BOT_HOST') || '127.0.0.1';
  const isLocal = reader.text('BOT_LOCAL') === '1';
  if (isLocal && !loopback.includes(host))
    reader.problems.push(
      'BOT_LOCAL lets anybody speak as anybody: it is for 127.0.0.1 only, and BOT_HOST is not that.'
    );
  const settings: BotSettings = {
    host,
    port: reader.whole('BOT_PORT', 3978, 0, 65_535),
    credentials: isLocal ? null : readCredentials(reader),
    operationsSite: reader.needed('OPERATIONS_SITE', "the operations site's address", isLocal ? isWeb : isHttps),
    serviceUrl: reader.optional('TEAMS_SERVICE_URL', 'an address', isLocal ? isWeb : isHttps) ?? connector,
    teamsAppId: reader.optional('TEAMS_APP_ID', "the Teams app's id (a GUID)", isGuid) ?? ownAppId,
    databaseUrl: reader.optional('DATABASE_URL', "PostgreSQL's address (postgres://…)", (value) =>
      isAddress(value, ['postgres:', 'postgresql:'])
    ),
    notifications: readNotifications(reader, isLocal),
    sweepMinutes: reader.whole('SWEEP_MINUTES', 5, 1, 60)
  };
  return reader.problems.length > 0 ? reader.problems : settings;
}
