import { makeList, openTest } from './support';

describe('what a new site has none of, and views by their pages', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  test.each(['web/usercustomactions', 'site/usercustomactions', 'web/workflowassociations'])(
    '%s is empty, and cannot be added to',
    async (address) => {
      expect((await server.ask(address)).json).toEqual({ value: [] });
      const { status } = await server.ask(address, { method: 'POST', body: { Title: 'x' } });
      expect(status).toBe(501);
    }
  );

  test('so it is with a list', async () => {
    const list = await makeList(server, 'Tom');
    const { json } = await server.ask(`${list}?$select=Title,UserCustomActions&$expand=UserCustomActions`);
    expect(json).toEqual({ UserCustomActions: [], Title: 'Tom' });
  });

  test('a view is found by the address of its page', async () => {
    await makeList(server, 'Med visning');
    const page = '/sites/framdrift/Lists/Med%20visning/AllItems.aspx%3Fweb=1';
    const found = await server.ask(`web/getviewfromurl('${page}')?$select=Title,DefaultView`);
    expect(found.json).toEqual({ DefaultView: true, Title: 'All Items' });
    const whole = await server.ask(`web/getviewfrompath(DecodedUrl='${server.address.origin}${page.split('%3F')[0]}')`);
    expect(whole.json.Title).toBe('All Items');
    expect((await server.ask("web/getviewfromurl('/sites/framdrift/Lists/Ingen/AllItems.aspx')")).status).toBe(404);
  });
});
