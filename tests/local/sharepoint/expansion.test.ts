import { Printer } from '../../../src/local/sharepoint/http/print';
import { readQuery } from '../../../src/local/sharepoint/http/query';
import { collection, entity, type Collection } from '../../../src/local/sharepoint/resources/node';
import { openTest } from './support';

/** Rows in rows without end. */
const rows = (count: number): Collection =>
  collection({
    type: 'SP.Row',
    set: 'Rows',
    uri: 'Rows',
    all: () =>
      Array.from({ length: count }, (_, at) =>
        entity({ type: 'SP.Row', set: 'Rows', uri: `Rows(${at})`, own: { Id: at }, links: { rows: () => rows(count) } })
      )
  });
const asked = (expand: string): ReturnType<typeof readQuery> => readQuery(new URLSearchParams({ $expand: expand }));

describe('what is expanded is bounded', () => {
  const server = openTest();
  afterAll(() => server.sharePoint.close());

  test('in how many names it has, on all levels together', async () => {
    const names = (count: number): string => Array.from({ length: count }, (_, at) => `A/B${at}`).join(',');
    expect(() => asked(names(39))).not.toThrow();
    expect(() => asked(names(40))).toThrow('$expand may name 40 things at most.');
    expect((await server.ask(`web/lists?$expand=${names(60)}`)).status).toBe(400);
  });

  test('in how many rows it multiplies to', () => {
    const print = (expand: string, most: number): unknown =>
      new Printer('none', 'http://x/_api', asked(expand), most).answer(rows(10));
    expect(() => print('rows', 110)).not.toThrow();
    expect(() => print('rows', 109)).toThrow('exceeds the list view threshold');
    expect(() => print('rows/rows/rows/rows/rows', 250_000)).toThrow('exceeds the list view threshold');
  });
});
