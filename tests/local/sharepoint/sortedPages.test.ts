import { addMany, makeList, openTest, type Json } from './support';

const COUNT = 40;

/** Ranks that many share, and many that are empty. */
const rankOf = (number: number): number | null => (number % 3 === 0 ? null : (number * 7) % 5);

async function listWithRanks(): Promise<{ server: ReturnType<typeof openTest>; items: string }> {
  const server = openTest();
  const list = await makeList(server, 'Sider', [
    '<Field Type="Number" Name="rank" DisplayName="rank" Indexed="TRUE" />'
  ]);
  await addMany(
    server,
    list,
    Array.from({ length: COUNT }, (_, at) => ({ Title: `T${at % 4}`, rank: rankOf(at + 1) }))
  );
  return { server, items: `${list}/items` };
}

test.each(['rank', 'rank desc', 'rank desc,Title', 'Title,rank desc', 'Title desc,rank', 'ID desc'])(
  'pages sorted by %s, put together, are the whole list in that order, empty values where they belong',
  async (order) => {
    const { server, items } = await listWithRanks();
    const query = `$select=Id&$orderby=${order}`;
    const whole = (await server.ask(`${items}?${query}&$top=100`)).json.value.map(({ Id }: Json) => Id);
    expect(new Set(whole).size).toBe(COUNT);
    for (const size of [1, 4, 13]) {
      const seen: number[] = [];
      let next: string | undefined = `${items}?${query}&$top=${size}`;
      while (next !== undefined) {
        const { json }: { json: Json } = await server.ask(next);
        seen.push(...json.value.map(({ Id }: Json) => Id));
        next = json['odata.nextLink']?.replace('http://sharepoint.example', '');
      }
      expect(seen).toEqual(whole);
    }
  }
);
