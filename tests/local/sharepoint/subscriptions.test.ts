import type { SPFI } from '@pnp/sp';
import '@pnp/sp/subscriptions';
import { recordedRight } from './recordedRights';
import { addItem, makeList, openClient, openTest, type Json, type TestServer } from './support';

const URL_ = 'https://bot.example/hook';

/** Somebody at the other end of a notification address. */
interface Listener {
  send(request: Request): Promise<Response>;
  letters: Json[];
  asked: string[];
  /** what they answer to a letter */
  answer: { status: number };
  /** what they give back instead of the token */
  token?: string;
}

function listener(): Listener {
  const heard: Listener = {
    letters: [],
    asked: [],
    answer: { status: 200 },
    send: async (request) => {
      const token = new URL(request.url).searchParams.get('validationtoken');
      if (token === null) {
        heard.letters.push({ to: request.url, ...JSON.parse(await request.text()) });
        return new Response(null, heard.answer);
      }
      heard.asked.push(request.url);
      return new Response(heard.token ?? token, { headers: { 'content-type': 'text/plain' } });
    }
  };
  return heard;
}

const later = (server: TestServer, minutes: number): void => {
  server.clock.now = new Date(server.clock.now.getTime() + minutes * 60_000);
};

const messageOf = ({ json }: { json: Json }): [string, string] => {
  const { code, message } = json['odata.error'];
  return [code, message.value];
};

describe('being told of changes', () => {
  const heard = listener();
  const server = openTest({ send: heard.send });
  let list = '';
  beforeEach(async () => {
    server.clock.now = new Date('2026-03-10T12:00:00Z');
    list = await makeList(server, `Abonnert ${Math.random()}`);
    Object.assign(heard, { letters: [], asked: [], answer: { status: 200 }, token: undefined });
  });
  afterAll(() => server.sharePoint.close());

  const subscribe = async (body: object = {}): Promise<Json> => {
    const { json } = await server.ask(`${list}/subscriptions`, {
      method: 'POST',
      body: { notificationUrl: URL_, ...body }
    });
    return json;
  };
  const deliver = (): Promise<number> => server.sharePoint.notifications.deliver();

  test('an address that gives the token back is taken, and shown as recorded', async () => {
    const made = await subscribe({
      resource: 'anything',
      clientState: 'state',
      expirationDateTime: '2026-06-10T08:44:44.4166265+02:00'
    });
    expect(heard.asked).toHaveLength(1);
    expect(made).toEqual({
      ...recordedRight('webhookCreated'),
      expirationDateTime: '2026-06-10T06:44:44.4166265Z',
      id: made.id,
      notificationUrl: URL_,
      resource: /'(.+)'/.exec(list)?.[1]
    });
    expect(Object.keys(made)).toEqual(Object.keys(recordedRight('webhookCreated')));
    expect((await server.ask(`${list}/subscriptions`)).json.value).toEqual([made]);
    expect((await server.ask(`${list}?$select=Id,Subscriptions&$expand=Subscriptions`)).json.Subscriptions).toEqual([
      made
    ]);
  });

  test('an address that gives something else back is refused, and nothing is stored', async () => {
    heard.token = 'something else';
    const answer = await server.ask(`${list}/subscriptions`, { method: 'POST', body: { notificationUrl: URL_ } });
    expect([answer.status, ...messageOf(answer)]).toEqual([
      400,
      '-1, System.InvalidOperationException',
      `Failed to validate the notification URL '${URL_}'.`
    ]);
    expect((await server.ask(`${list}/subscriptions`)).json.value).toEqual([]);
  });

  test('it lasts 180 days and no longer; without a date, just so long', async () => {
    expect((await subscribe()).expirationDateTime).toBe('2026-09-06T12:00:00Z');
    expect((await subscribe({ expirationDateTime: '2026-09-06T13:00:00Z' })).id).toBeDefined();
    for (const expirationDateTime of ['2026-09-06T14:00:00Z', '2026-03-10T12:00:00Z', '2020-01-01T00:00:00Z']) {
      const refused = await subscribe({ expirationDateTime });
      expect(refused['odata.error'].message.value).toBe(
        'The specified expiration date is invalid. Should be greater than today and within 6 months'
      );
    }
  });

  test('changes close in time are told of once, with all that a receiver needs', async () => {
    const { id } = await subscribe({ clientState: 'hemmelig', expirationDateTime: '2026-06-10T00:00:00Z' });
    const item = await addItem(server, list, { Title: 'a' });
    await server.ask(`${list}/items(${item})`, { method: 'MERGE', body: { Title: 'b' } });
    expect(await deliver()).toBe(0);
    later(server, 1);
    expect(await deliver()).toBe(1);
    const { json: web } = await server.ask('web?$select=Id');
    expect(heard.letters).toEqual([
      {
        to: URL_,
        value: [
          {
            subscriptionId: id,
            clientState: 'hemmelig',
            expirationDateTime: '2026-06-10T00:00:00.0000000Z',
            resource: /'(.+)'/.exec(list)?.[1],
            tenantId: expect.stringMatching(/^[0-9a-f-]{36}$/),
            siteUrl: '/sites/framdrift',
            webId: web.Id
          }
        ]
      }
    ]);
    later(server, 60);
    expect(await deliver()).toBe(0);
  });

  test('what happens to columns, or in another list, is not told of', async () => {
    await subscribe();
    await server.ask(`${list}/fields`, { method: 'POST', body: { FieldTypeKind: 2, Title: 'x' } });
    await addItem(server, await makeList(server, `Annen ${Math.random()}`), { Title: 'a' });
    later(server, 1);
    expect(await deliver()).toBe(0);
  });

  test('who does not answer is tried again five times, five minutes apart, and then no more', async () => {
    await subscribe();
    heard.answer = { status: 500 };
    await addItem(server, list, { Title: 'a' });
    const letters: number[] = [];
    for (const minutes of [1, 4, 1, 5, 5, 5, 5, 5, 600]) {
      later(server, minutes);
      expect(await deliver()).toBe(0);
      letters.push(heard.letters.length);
    }
    expect(letters).toEqual([1, 1, 2, 3, 4, 5, 6, 6, 6]);
    heard.answer = { status: 202 };
    await addItem(server, list, { Title: 'b' });
    later(server, 1);
    expect(await deliver()).toBe(1);
  });

  test('what is changed while they are being told is told of as well', async () => {
    await subscribe();
    await addItem(server, list, { Title: 'a' });
    later(server, 1);
    const telling = deliver();
    await addItem(server, list, { Title: 'b' });
    expect(await telling).toBe(1);
    later(server, 1);
    expect(await deliver()).toBe(1);
  });

  test('nobody is told after the subscription has ended or been deleted', async () => {
    const ended = await subscribe({ expirationDateTime: '2026-03-10T12:05:00Z' });
    const gone = await subscribe();
    await addItem(server, list, { Title: 'a' });
    await server.ask(`${list}/subscriptions('${gone.id}')`, { method: 'DELETE' });
    later(server, 6);
    expect(await deliver()).toBe(0);
    expect((await server.ask(`${list}/subscriptions('${ended.id}')`)).status).toBe(404);
  });

  test('PnPjs adds, reads, renews and deletes them', async () => {
    const client = await openClient(server);
    const sp: SPFI = client.sp;
    const { subscriptions } = sp.web.lists.getById(/'(.+)'/.exec(list)?.[1] ?? '');
    const made = await subscriptions.add(URL_, '2026-04-01T00:00:00+00:00', 'x');
    const one = subscriptions.getById(made.id);
    await one.update('2026-05-01T00:00:00+00:00', 'https://bot.example/other', 'y');
    expect(await one()).toMatchObject({
      clientState: 'y',
      expirationDateTime: '2026-05-01T00:00:00Z',
      notificationUrl: 'https://bot.example/other'
    });
    expect(heard.asked).toHaveLength(2);
    await one.update('2026-06-01T00:00:00+00:00');
    expect(heard.asked).toHaveLength(2);
    await one.delete();
    expect(await subscriptions()).toEqual([]);
    await client.close();
  });

  test('a visitor may not subscribe', async () => {
    const body = { notificationUrl: URL_ };
    expect((await server.ask(`${list}/subscriptions`, { method: 'POST', body, as: 'ase.aas' })).status).toBe(403);
    expect(heard.asked).toEqual([]);
  });
});
