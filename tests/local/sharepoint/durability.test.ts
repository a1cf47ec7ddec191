import { killOnce, prepare } from './process/killing';
import { folder, tidy } from './process/processes';
import { addItem, makeList, openTest } from './support';

const ROUNDS = 20;

afterAll(tidy);

describe('a data folder', () => {
  test('goes on where it was: lists, items, people, ids, and the sites are not made again', async () => {
    const data = folder();
    const first = openTest({ data });
    const list = await makeList(first, 'Varig', ['<Field Type="Text" Name="key" DisplayName="key" Indexed="TRUE" />']);
    await addItem(first, list, { Title: 'a', key: 'K' });
    const gone = await addItem(first, list, { Title: 'b' });
    await first.ask(`${list}/items(${gone})`, { method: 'DELETE' });
    const before = (await first.ask('web')).json.Id;
    first.sharePoint.close();
    const second = openTest({ data });
    expect((await second.ask('web')).json.Id).toBe(before);
    expect((await second.ask(`${list}/items?$filter=key eq 'k'`)).json.value).toHaveLength(1);
    expect(await addItem(second, list, { Title: 'c' })).toBe(gone + 1);
    second.sharePoint.close();
  });

  test('has all that was answered and nothing that is half done after kill -9, twenty times over', async () => {
    const lane = async (first: number): Promise<void> => {
      const data = folder();
      await prepare(data);
      for (let round = first; round <= ROUNDS; round += 2) expect(await killOnce(data, round)).toEqual([]);
    };
    await Promise.all([lane(1), lane(2)]);
  }, 120_000);
});
