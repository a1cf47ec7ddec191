import type { Answer, Asked } from './http';
import type { Log } from './log';
import type { BotSettings } from './settings';

/** Who signs what Teams sends. */
const issuer = 'https://api.botframework.com';
/** What Azure Bot Service calls Teams. */
const teams = 'msteams';

type Claims = Readonly<Record<string, unknown>>;

/** What a token says, not whether it is true: that the SDK sees to, of the same token. */
function claimsIn({ authorization }: Asked['headers']): Claims {
  const [, claims = ''] = String(authorization ?? '').split('.');
  try {
    return (JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) ?? {}) as Claims;
  } catch {
    return {};
  }
}

/** Teams' connectors: the one that we are set to write to, in any region, and those of other clouds. */
function isTeamsAddress(address: unknown, serviceUrl: string): boolean {
  try {
    const { protocol, host } = new URL(String(address));
    return protocol === 'https:' && (host === new URL(serviceUrl).host || host.endsWith('.teams.microsoft.com'));
  } catch {
    return false;
  }
}

/**
 * Is it Teams that speaks? The SDK lets in more: whoever may write to the bot through Direct Line or Web Chat, where the
 * client itself says who it is, and whoever has a token of Entra's for the bot, in any tenant. Only of what comes by way
 * of Teams is it known that `from` is who has signed in. Null, or what is wrong.
 */
function wrongIn({ headers, body }: Pick<Asked, 'body' | 'headers'>, serviceUrl: string): string | null {
  const { iss, serviceurl } = claimsIn(headers);
  if (iss !== issuer) return 'issuer';
  if (!isTeamsAddress(serviceurl, serviceUrl)) return 'service';
  return (body as Claims | null | undefined)?.channelId === teams ? null : 'channel';
}

type Heard = Pick<Asked, 'body' | 'headers'>;
type Route = (heard: Heard) => Promise<Answer>;

interface Routes {
  registerRoute(method: 'POST', path: string, route: Route): void;
}

/** Stands before the SDK's own check, and does not replace it. Where nobody signs anything there is nothing to guard. */
export function gated(routes: Routes, { serviceUrl, credentials }: BotSettings, log: Log): Routes {
  const guarded =
    (route: Route): Route =>
    async (heard) => {
      const wrong = wrongIn(heard, serviceUrl);
      if (wrong === null) return route(heard);
      log.warn('notTeams', { wrong });
      return { status: 401, body: 'Not taken' };
    };
  return credentials === null
    ? routes
    : { registerRoute: (method, path, route) => routes.registerRoute(method, path, guarded(route)) };
}
