import { Database, isFull, isInUse, number } from '../../../src/local/sharepoint/database';
import { folder, tidy } from './process/processes';

afterAll(tidy);

function withTable(data = ':memory:', largest?: number): { database: Database; count(): number } {
  const database = new Database(data, largest);
  database.exec('CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, word TEXT)');
  const count = (): number =>
    database.remembered('count', () => number(database.one('SELECT count(*) AS n FROM t') ?? {}, 'n'));
  return { database, count };
}

const add = (database: Database, word: string): number => database.run('INSERT INTO t (word) VALUES (?)', word);

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('the database', () => {
  test('remembers a reading until something is written', () => {
    const { database, count } = withTable();
    let readings = 0;
    const read = (): number => (readings += 1);
    expect([database.remembered('a', read), database.remembered('a', read), readings]).toEqual([1, 1, 1]);
    expect(count()).toBe(0);
    add(database, 'x');
    expect([count(), database.remembered('a', read)]).toEqual([1, 2]);
  });

  test('forgets what was read within a transaction that was undone', () => {
    const { database, count } = withTable();
    add(database, 'x');
    const undone = (): void =>
      database.transaction(() => {
        add(database, 'y');
        expect(count()).toBe(2);
        throw new Error('undo');
      });
    expect(undone).toThrow('undo');
    expect(count()).toBe(1);
  });

  test('undoes columns too, and reads by them afterwards', () => {
    const { database } = withTable();
    add(database, 'x');
    const undone = (): void =>
      database.transaction(() => {
        database.exec('ALTER TABLE t ADD COLUMN more TEXT');
        expect(database.all('SELECT * FROM t')).toEqual([{ id: 1, word: 'x', more: null }]);
        throw new Error('undo');
      });
    expect(undone).toThrow('undo');
    expect(database.all('SELECT * FROM t')).toEqual([{ id: 1, word: 'x' }]);
    database.exec('ALTER TABLE t ADD COLUMN other TEXT');
    expect(database.all('SELECT * FROM t')).toEqual([{ id: 1, word: 'x', other: null }]);
  });

  test('leaves nothing of a transaction that found the disk full, and goes on', () => {
    const { database, count } = withTable(folder(), 200_000);
    const large = (): void =>
      database.transaction(() => [...'abcdef'].forEach((word) => add(database, word.repeat(50_000))));
    expect(isFull(errorOf(large))).toBe(true);
    expect(count()).toBe(0);
    database.transaction(() => add(database, 'small'));
    expect(count()).toBe(1);
    database.close();
  });

  test('is one process to a folder', () => {
    const data = folder();
    const { database } = withTable(data);
    expect(isInUse(errorOf(() => new Database(data)))).toBe(true);
    database.close();
    withTable(data).database.close();
  });
});
