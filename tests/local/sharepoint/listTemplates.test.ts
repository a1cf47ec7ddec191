import { addItem, openTest, SITE, type Answered, type Json } from './support';

describe('lists of every template', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());
  const make = (BaseTemplate: number): Promise<Answered> =>
    server.ask('web/lists', { method: 'POST', body: { Title: `Mal ${BaseTemplate}`, BaseTemplate } });
  const address = (template: number): string => `web/lists/getByTitle('Mal ${template}')`;

  test.each([
    [100, 0, '00bfea71-de22-43b2-a848-c05709900100', 'itgen', 'Lists/Mal 100', 'Mal_x0020_100ListItem'],
    [101, 1, '00bfea71-e717-4e80-aa17-d0c71b360101', 'itdl', 'Mal 101', 'Mal_x0020_101Item'],
    [103, 0, '00bfea71-2062-426c-90bf-714c59600103', 'itlink', 'Lists/Mal 103', 'Mal_x0020_103ListItem'],
    [104, 0, '00bfea71-d1ce-42de-9c63-a44004ce0104', 'itann', 'Lists/Mal 104', 'Mal_x0020_104ListItem'],
    [105, 0, '00bfea71-7e6d-4186-9ba8-c047ac750105', 'itcontct', 'Lists/Mal 105', 'Mal_x0020_105ListItem'],
    [106, 0, '00bfea71-ec85-4903-972d-ebe475780106', 'itevent', 'Lists/Mal 106', 'Mal_x0020_106ListItem'],
    [107, 0, '00bfea71-a83e-497e-9ba0-7a5c597d0107', 'ittask', 'Lists/Mal 107', 'Mal_x0020_107ListItem'],
    [109, 1, '00bfea71-52d4-45b3-b544-b1c71b620109', 'itil', 'Mal 109', 'Mal_x0020_109Item'],
    [119, 1, '00bfea71-c796-4402-9f2f-0eb9a6e71b18', 'itwp', 'Mal 119', 'Mal_x0020_119Item'],
    [120, 0, '00bfea71-3a1d-41d3-a0ee-651d11570120', 'itgen', 'Lists/Mal 120', 'Mal_x0020_120ListItem'],
    [171, 0, 'f9ce21f8-f437-4f7e-8bc6-946378c850f0', 'ittask', 'Lists/Mal 171', 'Mal_x0020_171ListItem']
  ])('%i', async (template, base, feature, image, folder, type) => {
    const { status, json } = await make(template);
    expect(status).toBe(201);
    expect(json).toMatchObject({
      BaseTemplate: template,
      BaseType: base,
      TemplateFeatureId: feature,
      ImageUrl: `/_layouts/15/images/${image}.png?rev=47`,
      ListItemEntityTypeFullName: `SP.Data.${type}`,
      EnableAttachments: base === 0
    });
    const more = await server.ask(
      `${address(template)}?$select=DefaultViewUrl,DefaultView/ServerRelativeUrl,RootFolder/ServerRelativeUrl&$expand=DefaultView,RootFolder`
    );
    expect(more.json.RootFolder.ServerRelativeUrl).toBe(`${SITE}/${folder}`);
    expect(more.json.DefaultViewUrl).toBe(more.json.DefaultView.ServerRelativeUrl);
    expect(more.json.DefaultViewUrl.startsWith(`${SITE}/${folder}/${base === 1 ? 'Forms/' : ''}`)).toBe(true);
  });

  test.each([
    [103, ['URL', 'Comments']],
    [104, ['Body', 'Expires']],
    [105, ['FirstName', 'FullName', 'Email', 'Company', 'JobTitle', 'WorkPhone', 'CellPhone', 'WorkCity', 'WebPage']],
    [106, ['Location', 'EventDate', 'EndDate', 'Description', 'Category']],
    [107, ['Priority', 'Status', 'PercentComplete', 'AssignedTo', 'Body', 'StartDate', 'DueDate']]
  ])('a list of template %i has the columns that such a list starts with', async (template, names) => {
    const { value } = (await server.ask(`${address(template)}/fields?$select=InternalName,FromBaseType`)).json;
    const own = value.map((each: Json) => each.InternalName);
    expect(own).toEqual(expect.arrayContaining(names));
    expect(new Set(own).size).toBe(own.length);
  });

  test('items of a task list and of a calendar keep what such items are about', async () => {
    const task = await addItem(server, address(107), { Title: 't', Status: 'In Progress', PercentComplete: 0.5 });
    expect((await server.ask(`${address(107)}/items(${task})?$select=Status,PercentComplete`)).json).toEqual({
      Status: 'In Progress',
      PercentComplete: 0.5
    });
    const event = await addItem(server, address(106), {
      Title: 'e',
      EventDate: '2026-03-01T08:00:00Z',
      EndDate: '2026-03-01T09:00:00Z'
    });
    expect((await server.ask(`${address(106)}/items(${event})?$select=EventDate`)).json).toEqual({
      EventDate: '2026-03-01T08:00:00Z'
    });
  });

  test.each([102, 108, 150, 544, 9999])('a list of template %i is refused loudly', async (template) => {
    expect((await make(template)).status).toBe(501);
  });
});
