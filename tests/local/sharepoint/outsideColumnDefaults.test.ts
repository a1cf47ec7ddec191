import type { SPFI } from '@pnp/sp';
import '@pnp/sp/column-defaults';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { openClient, openTest, SITE, type TestServer } from './support';

const LIBRARY = `${SITE}/Papirer`;
const RECEIVER = 'LocationBasedMetadataDefaultsReceiver ItemAdded';

describe('column default values of a library, set by the real PnPjs', () => {
  const server: TestServer = openTest();
  let sp: SPFI;
  let close: () => Promise<void>;
  const library = (): ReturnType<SPFI['web']['lists']['getByTitle']> => sp.web.lists.getByTitle('Papirer');
  const folder = (path = ''): ReturnType<SPFI['web']['getFolderByServerRelativePath']> =>
    sp.web.getFolderByServerRelativePath(LIBRARY + path);
  const valuesOf = async (path: string): Promise<Record<string, unknown>> => {
    const file = sp.web.getFileByServerRelativePath(LIBRARY + path);
    return file.listItemAllFields.select('Sak', 'Antall', 'Klar', 'Tema')();
  };

  beforeAll(async () => {
    ({ sp, close } = await openClient(server));
    await sp.web.lists.add('Papirer', '', 101);
    await library().fields.addText('Sak');
    await library().fields.addNumber('Antall');
    await library().fields.addBoolean('Klar');
    await library().fields.addMultiChoice('Tema', { Choices: ['Skole', 'Helse'] });
    await folder().folders.addUsingPath('Møter & slikt');
  });
  afterAll(async () => {
    await close();
    server.sharePoint.close();
  });

  test('a library starts with no defaults and no event receivers', async () => {
    expect(await library().getDefaultColumnValues()).toEqual([]);
    expect(await library().eventReceivers()).toEqual([]);
  });

  test('they are read as they were set, and set only one event receiver', async () => {
    const values = [
      { name: 'Sak', path: LIBRARY, value: 'Felles' },
      { name: 'Antall', path: LIBRARY, value: '42' },
      { name: 'Klar', path: LIBRARY, value: 'true' },
      { name: 'Tema', path: LIBRARY, value: ';#Skole;#Helse;#' }
    ];
    await library().setDefaultColumnValues(values);
    await library().setDefaultColumnValues(values);
    expect(await library().getDefaultColumnValues()).toEqual(values);
    const receivers = await library().eventReceivers();
    expect(receivers).toEqual([
      expect.objectContaining({ 'odata.type': 'SP.EventReceiverDefinition', EventType: 10001, ReceiverName: RECEIVER })
    ]);
  });

  test('a new file gets them, and keeps its own when it is written over', async () => {
    await folder().files.addUsingPath('en.txt', 'x');
    expect(await valuesOf('/en.txt')).toMatchObject({
      Sak: 'Felles',
      Antall: 42,
      Klar: true,
      Tema: ['Skole', 'Helse']
    });
    await (await sp.web.getFileByServerRelativePath(`${LIBRARY}/en.txt`).getItem()).update({ Sak: 'Egen' });
    await folder().files.addUsingPath('en.txt', 'y', { Overwrite: true });
    expect((await valuesOf('/en.txt')).Sak).toBe('Egen');
  });

  test('those of an inner folder win, until they are cleared', async () => {
    const inner = folder('/Møter & slikt');
    await inner.setDefaultColumnValues([{ name: 'Sak', value: 'Møte' }]);
    expect((await inner.getDefaultColumnValues()).map(({ value }) => value)).toEqual(['Møte']);
    await inner.files.addUsingPath('to.txt', 'x');
    expect(await valuesOf('/Møter & slikt/to.txt')).toMatchObject({ Sak: 'Møte', Antall: 42 });
    await inner.clearDefaultColumnValues();
    expect(await inner.getDefaultColumnValues()).toEqual([]);
    await inner.files.addUsingPath('tre.txt', 'x');
    expect((await valuesOf('/Møter & slikt/tre.txt')).Sak).toBe('Felles');
  });

  test('an event receiver is found by its id and deleted; a visitor may not add one', async () => {
    const receivers = `web/lists/getByTitle('Papirer')/eventreceivers`;
    const [{ ReceiverId: id }] = (await server.ask(receivers)).json.value;
    const body = { eventReceiverCreationInformation: { EventType: 10002, ReceiverName: 'Min' } };
    expect((await server.ask(`${receivers}/add`, { method: 'POST', body, as: 'ase.aas' })).status).toBe(403);
    expect((await server.ask(`${receivers}('${id}')`)).json.ReceiverName).toBe(RECEIVER);
    expect((await server.ask(`${receivers}(guid'${id}')`, { method: 'DELETE' })).status).toBe(200);
    expect((await server.ask(receivers)).json.value).toEqual([]);
    await folder().files.addUsingPath('fire.txt', 'x');
    expect((await valuesOf('/fire.txt')).Sak).toBeNull();
  });
});
