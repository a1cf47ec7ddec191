import { App } from '@microsoft/teams.apps';
import type { IHttpServerAdapter } from '@microsoft/teams.apps';
import { PUBLIC, cardAttachment } from '@microsoft/teams.api';
import type { Activity, ActivityParams } from '@microsoft/teams.api';
import { gated } from './gate';
import type { Log } from './log';
import type { Messenger, Outgoing, Placed, Receiver } from './messenger';
import type { Clock, Pace } from './pace';
import type { BotSettings } from './settings';
import { sdkLog } from './sdkLog';
import type { Found, Reply, Search, Sender, Turns } from './turns';
import { isThrottled, unsentFrom } from './unsent';

/** The one file that knows the Teams SDK. */
export interface Teams {
  readonly messenger: Messenger;
  /** Registers what Teams asks for with the adapter. */
  initialize(): Promise<void>;
  /** Sends nothing more. */
  close(): void;
}

export interface TeamsOptions {
  readonly settings: BotSettings;
  readonly adapter: IHttpServerAdapter;
  readonly turns: Turns;
  readonly log: Log;
  readonly clock: Clock;
  /** When what it begins itself may go; answers to somebody go at once. */
  readonly pace: Pace;
  /** A token for the Bot Connector; not asked for where there are no credentials. */
  readonly token: (scope: string | readonly string[]) => Promise<string>;
  /** Where Teams publishes the keys that it signs with, where that is not the public cloud's place. */
  readonly keysAt?: string;
}

/** Teams answers a message of ours within this long, or we do not know what became of it. Milliseconds. */
const patience = 15_000;

const said = ({ card, text }: Outgoing): ActivityParams =>
  ({ type: 'message', summary: text, attachments: [cardAttachment('adaptive', card)] }) as ActivityParams;

const senderOf = ({ from, channelData, ...activity }: Activity): Sender => ({
  entraId: from.aadObjectId ?? '',
  tenantId: channelData?.tenant?.id ?? '',
  name: from.name ?? '',
  locale: ('locale' in activity && activity.locale) || 'nb-NO'
});

const found = ({ title, text, message }: Found) => ({
  ...cardAttachment('adaptive', message.card),
  preview: cardAttachment('hero', { title, text })
});

const listed = (all: readonly Found[] | string) => ({
  composeExtension:
    typeof all === 'string'
      ? { type: 'message' as const, text: all }
      : { type: 'result' as const, attachmentLayout: 'list' as const, attachments: all.map(found) }
});

const tapped = ({ card, text, stays }: Reply) =>
  stays
    ? ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text } as const)
    : ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } as const);

const kinds: readonly Search['kind'][] = ['milestones', 'lessons', 'reports'];

/** The Bot Connector, as much of it as we use. */
class Connector implements Messenger {
  public constructor(
    private readonly app: App,
    private readonly settings: BotSettings,
    private readonly clock: Clock,
    private readonly pace: Pace
  ) {}

  public send(to: Receiver, message: Outgoing, until?: number): Promise<Placed> {
    return to.kind === 'person'
      ? this.sendToPerson(to.entraId, message, until)
      : this.sendToChannel(to.channelId, message, until);
  }

  public close(): void {
    this.pace.close();
  }

  public update({ conversationId, activityId }: Placed, message: Outgoing): Promise<void> {
    return this.paced(conversationId, async () => {
      await this.api().conversations.updateActivity(conversationId, activityId, said(message));
    });
  }

  private readonly api = () => this.app.api.clone({ serviceUrl: this.settings.serviceUrl });

  /** Asked for again, it is the same conversation. */
  private async sendToPerson(entraId: string, message: Outgoing, until?: number): Promise<Placed> {
    const tenantId = this.settings.credentials?.tenantId;
    const members = [{ id: entraId, role: 'user' as const }];
    const { id } = await this.paced(
      entraId,
      () => this.api().conversations.create({ members, ...(tenantId ? { tenantId } : {}) }),
      until
    );
    const sent = await this.paced(id, () => this.api().conversations.createActivity(id, said(message)), until);
    return { conversationId: id, activityId: sent.id };
  }

  private async sendToChannel(channelId: string, message: Outgoing, until?: number): Promise<Placed> {
    const channelData = { channel: { id: channelId } };
    const { id, activityId } = await this.paced(
      channelId,
      () => this.api().conversations.create({ isGroup: true, channelData, activity: said(message) }),
      until
    );
    return { conversationId: id, activityId };
  }

  private async paced<T>(thread: string, send: () => Promise<T>, until?: number): Promise<T> {
    await this.pace.turn(thread, until);
    try {
      const done = await send();
      this.pace.accepted();
      return done;
    } catch (error) {
      const unsent = unsentFrom(error, this.clock.now());
      if (isThrottled(error) || unsent.retryAfter !== null) this.pace.refused(thread, unsent.retryAfter);
      throw unsent;
    }
  }
}

/** Who may speak to us: people of our own tenant, who are somebody. */
function listen(app: App, { settings, turns, log }: TeamsOptions): void {
  app.use(async ({ activity, next }) => {
    const { tenantId, entraId } = senderOf(activity);
    const own = settings.credentials?.tenantId;
    if (own === undefined || tenantId === own) return next();
    log.warn('foreignTenant', { type: activity.type, hasPerson: entraId !== '' });
  });
  app.on('card.action', async ({ activity }) => {
    const { action } = activity.value;
    const placed = { conversationId: activity.conversation.id, activityId: activity.replyToId ?? '' };
    const data = (action.data ?? {}) as Readonly<Record<string, unknown>>;
    return tapped(await turns.tap({ from: senderOf(activity), verb: action.verb ?? '', data, placed }));
  });
  app.on('message', async ({ activity, send }) => {
    const channelId = activity.conversation.conversationType === 'channel' ? activity.conversation.id : null;
    const answer = await turns.said({ from: senderOf(activity), text: (activity.text ?? '').trim(), channelId });
    for (const each of [answer, ...(answer.also ?? [])]) await send(said(each));
  });
  // Who adds it to a team, or takes it away there, may have it themselves or not: that says nothing of them.
  const noted = (isReached: boolean) => async (activity: Activity) => {
    if (activity.conversation.conversationType === 'personal') await turns.reached(senderOf(activity), isReached);
  };
  app.on('install.add', ({ activity }) => noted(true)(activity));
  app.on('install.remove', ({ activity }) => noted(false)(activity));
}

/** What people fetch into a conversation. */
function offer(app: App, { turns }: TeamsOptions): void {
  app.on('message.ext.query', async ({ activity }) => {
    const { commandId, parameters = [] } = activity.value;
    const kind = kinds.find((each) => each === commandId) ?? 'milestones';
    const words = String(parameters.find(({ name }) => name === 'words')?.value ?? '');
    return listed(await turns.search({ from: senderOf(activity), kind, words }));
  });
  app.on('message.ext.query-link', async ({ activity }) => {
    const one = await turns.unfurl(senderOf(activity), activity.value.url ?? '');
    return listed(one ? [one] : []);
  });
}

/** Teams, as the SDK speaks with it. */
export function openTeams(options: TeamsOptions): Teams {
  const { settings, adapter, log, clock, pace, token, keysAt } = options;
  const { credentials } = settings;
  const app = new App({
    httpServerAdapter: gated(adapter, settings, log),
    logger: sdkLog(log),
    client: { timeout: patience },
    activity: { mentions: { stripText: true } },
    dangerouslyAllowUnauthenticatedRequests: credentials === null,
    ...(keysAt ? { cloud: { ...PUBLIC, openIdMetadataUrl: keysAt } } : {}),
    ...(credentials ? { clientId: credentials.clientId, tenantId: credentials.tenantId, token } : {})
  });
  listen(app, options);
  offer(app, options);
  const connector = new Connector(app, settings, clock, pace);
  return {
    messenger: connector,
    initialize: () => app.initialize(),
    close: () => connector.close()
  };
}
