import type { FaultRule } from './faults';
import type { LimitOptions } from './limits';
import type { Rooms } from './serve';

/** What tests in a browser may ask of the server itself: fault rules, limits, the log of requests. */
export async function localControls(rooms: Rooms, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const control = CONTROLS[`${request.method} ${pathname}`];
  return control?.(rooms, request);
}

type Control = (rooms: Rooms, request: Request) => Response | Promise<Response>;

const CONTROLS: Readonly<Record<string, Control>> = {
  'POST /_local/faults': async ({ faults }, request) => {
    const given = (await request.json()) as FaultRule | readonly FaultRule[];
    for (const rule of Array.isArray(given) ? (given as readonly FaultRule[]) : [given as FaultRule]) faults.add(rule);
    return new Response(null, { status: 204 });
  },
  'DELETE /_local/faults': ({ faults }) => {
    faults.clear();
    return new Response(null, { status: 204 });
  },
  'POST /_local/limits': async ({ limits }, request) => {
    const text = await request.text();
    limits.set(text.trim() === '' ? {} : (JSON.parse(text) as LimitOptions));
    return new Response(null, { status: 204 });
  },
  'DELETE /_local/limits': ({ limits }) => {
    limits.clear();
    return new Response(null, { status: 204 });
  },
  'POST /_local/notifications': async ({ notifications }) => Response.json({ sent: await notifications.deliver() }),
  'GET /_local/requests': ({ log }) => Response.json(log.all()),
  'DELETE /_local/requests': ({ log }) => {
    log.clear();
    return new Response(null, { status: 204 });
  }
};
