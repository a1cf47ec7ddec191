import { addItem, makeList, openTest, type Answered } from './support';

const READ = 1073741826;
const CONTRIBUTE = 1073741827;
const DENIED = 'Access denied. You do not have permission to perform this action or access this resource.';
const GONE = 'Item does not exist. It may have been deleted by another user.';

/** No complaint, or one that comes after it was judged who may. */
const JUDGED = /^$|with the specified title already exists|an object that inherits permissions/;

/** By their letter: an owner, a member, a visitor, somebody let in to item 1 only, somebody only in the directory. */
const PEOPLE = { o: 'kari.dalen', m: 'per.moen', v: 'ase.aas', i: 'gjest', n: 'ole.utenfor' } as const;
type Letter = keyof typeof PEOPLE;

/** Method, address (`L` is the list, `W` the web), who may, body. Item 2 is not seen by whom the list is closed to. */
type Route = readonly [method: string, address: string, may: string, body?: unknown];

const per = 'i%3A0%23.f%7Cmembership%7Cper.moen%40kommune.example';
const form = { formValues: [{ FieldName: 'Title', FieldValue: 'b' }] };
const query = { query: { Item: true, Add: true } };

const WEB: readonly Route[] = [
  ['GET', 'W', 'omvi'],
  ['GET', 'W/title', 'omvi'],
  ['MERGE', 'W', 'o', { Title: 'Framdrift' }],
  ['GET', 'W/lists', 'omvi'],
  ['POST', 'W/lists', 'om', { Title: 'Ny', BaseTemplate: 100 }],
  ['GET', 'W/webs', 'omvi'],
  ['POST', 'W/webs/add', 'o', { parameters: { Title: 'Ny', Url: 'ny', WebTemplate: 'STS' } }],
  ['GET', 'W/fields', 'omvi'],
  ['GET', 'W/siteusers', 'omvi'],
  ['POST', 'W/siteusers', 'o', { LoginName: 'per.moen' }],
  ['GET', 'W/sitegroups', 'omvi'],
  ['POST', 'W/sitegroups', 'o', { Title: 'Ny gruppe' }],
  ['POST', 'W/sitegroups(5)/users', 'o', { LoginName: 'per.moen' }],
  ['MERGE', 'W/sitegroups(5)', 'o', { Description: 'x' }],
  ['POST', 'W/sitegroups(5)/setuserasowner(3)', 'o'],
  ['GET', 'W/currentuser', 'omvi'],
  ['POST', 'W/ensureuser', 'omvi', { logonName: 'per.moen' }],
  ['GET', 'W/roledefinitions', 'omvi'],
  ['POST', 'W/roledefinitions', 'o', { Name: 'Ny', BasePermissions: { High: '0', Low: '1' } }],
  ['MERGE', `W/roledefinitions(${CONTRIBUTE})`, 'o', { Order: 64 }],
  ['GET', 'W/roleassignments', 'o'],
  ['POST', `W/roleassignments/addroleassignment(principalid=5,roledefid=${READ})`, 'o'],
  ['POST', `W/roleassignments/removeroleassignment(principalid=5,roledefid=${READ})`, 'o'],
  ['POST', 'W/breakroleinheritance(true,false)', 'o'],
  ['GET', `W/getusereffectivepermissions(@u)?@u='${per}'`, 'om'],
  ['GET', 'W/effectivebasepermissions', 'omvi'],
  ['POST', 'W/getchanges', 'omv', query],
  ['GET', 'W/recyclebin', 'omvi'],
  ['GET', 'site', 'omvi'],
  ['POST', 'site/getchanges', 'omv', query]
];

const LIST: readonly Route[] = [
  ['GET', 'L', 'omvi'],
  ['MERGE', 'L', 'om', { Description: 'x' }],
  ['DELETE', 'L', 'om'],
  ['POST', 'L/recycle', 'om'],
  ['GET', 'L/fields', 'omvi'],
  ['POST', 'L/fields', 'om', { FieldTypeKind: 2, Title: 'felt' }],
  ['GET', 'L/views', 'omvi'],
  ['POST', 'L/views', 'om', { Title: 'visning' }],
  ['GET', 'L/contenttypes', 'omvi'],
  ['GET', 'L/items', 'omvi'],
  ['POST', 'L/items', 'om', { Title: 'ny' }],
  ['POST', 'L/getitems', 'omvi', { query: { ViewXml: '<View/>' } }],
  ['POST', 'L/renderlistdataasstream', 'omvi', { parameters: {} }],
  ['POST', 'L/getchanges', 'omvi', query],
  ['GET', 'L/subscriptions', 'omv'],
  ['POST', 'L/subscriptions', 'om', { notificationUrl: 'https://bot.example/hook' }],
  ['GET', 'L/roleassignments', 'o'],
  ['POST', `L/roleassignments/addroleassignment(principalid=5,roledefid=${READ})`, 'o'],
  ['POST', 'L/breakroleinheritance(true,false)', 'o'],
  ['POST', 'L/resetroleinheritance', 'o'],
  ['GET', 'L/effectivebasepermissions', 'omvi']
];

const ITEM: readonly Route[] = [
  ['GET', '', 'omvi'],
  ['MERGE', '', 'omi', { Title: 'b' }],
  ['DELETE', '', 'omi'],
  ['POST', '/recycle', 'omi'],
  ['POST', '/validateupdatelistitem', 'omi', form],
  ['GET', '/versions', 'omvi'],
  ['GET', '/fieldvaluesastext', 'omvi'],
  ['GET', '/attachmentfiles', 'omvi'],
  ['POST', "/attachmentfiles/add(FileName='a.txt')", 'omi', 'innhold'],
  ['GET', '/roleassignments', 'o'],
  ['POST', `/roleassignments/addroleassignment(principalid=5,roledefid=${READ})`, 'o'],
  ['POST', '/breakroleinheritance(true,false)', 'o'],
  ['POST', '/resetroleinheritance', 'o'],
  ['GET', '/effectivebasepermissions', 'omvi'],
  ['GET', `/getusereffectivepermissions(@u)?@u='${per}'`, 'om']
];

describe('every route asks who may', () => {
  const server = openTest({
    send: async ({ url }) => new Response(new URL(url).searchParams.get('validationtoken'))
  });
  let list = '';
  beforeAll(async () => {
    await freshList();
  });
  afterAll(() => server.sharePoint.close());

  async function freshList(): Promise<void> {
    list = await makeList(server, `Liste ${Math.random()}`);
    await server.ask(`${list}/breakroleinheritance(true,false)`, { method: 'POST' });
    await addItem(server, list, { Title: 'delt' });
    await addItem(server, list, { Title: 'ikke delt' });
    const { json } = await server.ask('web/ensureuser', { method: 'POST', body: { logonName: 'gjest' } });
    await server.ask(`${list}/items(1)/breakroleinheritance(true,false)`, { method: 'POST' });
    await server.ask(`${list}/items(1)/roleassignments/addroleassignment(${json.Id},${CONTRIBUTE})`, {
      method: 'POST'
    });
  }

  const words = ({ json }: Answered): string => json?.['odata.error']?.message.value ?? '';

  async function asked(route: Route, letter: Letter): Promise<'may' | Answered> {
    const [method, address, , body] = route;
    const where = address.replace(/^W/, 'web').replace(/^L/, list);
    const answer = await server.ask(where, { method, as: PEOPLE[letter], ...(body === undefined ? {} : { body }) });
    if (answer.status === 403 || words(answer) === GONE) return answer;
    expect([route[1], words(answer)]).toEqual([route[1], expect.stringMatching(JUDGED)]);
    return 'may';
  }

  /** Who is let through; everybody else hears the real words. */
  async function letIn(route: Route): Promise<string> {
    let may = '';
    for (const letter of ['n', 'i', 'v', 'm', 'o'] as const) {
      const answer = await asked(route, letter);
      if (answer === 'may') may = letter + may;
      else expect([DENIED, GONE]).toContain(words(answer));
      if (answer === 'may' && route[0] !== 'GET' && route[1].startsWith('L')) await freshList();
    }
    return may;
  }

  test.each(WEB as [...Route][])('%s %s: %s', async (...route: Route) => {
    expect(await letIn(route)).toBe(route[2]);
  });

  test.each(LIST as [...Route][])('%s %s: %s', async (...route: Route) => {
    expect(await letIn(route)).toBe(route[2]);
  });

  test.each(ITEM as [...Route][])('%s L/items(1)%s: %s', async (...[method, rest, may, body]: Route) => {
    expect(await letIn([method, `L/items(1)${rest}`, may, body])).toBe(may);
  });

  test.each(ITEM as [...Route][])(
    '%s L/items(2)%s: not who is let in to item 1 only',
    async (...[method, rest, may, body]: Route) => {
      expect(await letIn([method, `L/items(2)${rest}`, may, body])).toBe(may.replace('i', ''));
    }
  );
});
