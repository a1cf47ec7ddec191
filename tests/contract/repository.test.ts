import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import { blank } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { detail, namedShapes, openPlace, Shelf } from './place';
import type { Place } from './place';

/** What every template's records can do, over real HTTP, with the real PnPjs. `place.ts` tells how to try it on a tenant. */
let place: Place;
let shelf: Shelf;

beforeAll(async () => {
  place = await openPlace();
  shelf = new Shelf(place);
  await shelf.fill();
});
afterAll(() => place.close());

const fieldsOf = (shape: Template, record: AnyDraft): AnyDraft =>
  Object.fromEntries(Object.keys(blank(shape)).map((key) => [key, record[key]]));
describe.each(namedShapes)('%s', (_name, shape) => {
  test('what is created is what was drafted, and what is read', async () => {
    const draft = shelf.draft(shape);
    const record = await place.repository.create(shape, draft as never);
    expect(fieldsOf(shape, record)).toEqual(draft);
    const { found } = await place.repository.read({ found: { template: shape, filter: { id: record.id } } });
    expect(found).toEqual([record]);
    expect(record).toMatchObject({ version: '"1"', created: { by: place.me.name } });
  });

  test('an update writes what changed and gives back the record as it is', async () => {
    const record = await shelf.store(shape);
    const changed = await place.repository.update(shape, record as never, { [shape.title]: 'Noe annet' } as never);
    expect(changed).toMatchObject({ ...fieldsOf(shape, record), [shape.title]: 'Noe annet', version: '"2"' });
  });

  test('everything that may be emptied can be', async () => {
    const record = await shelf.store(shape);
    const required = Object.entries(shape.fields).filter(([, { options }]) => options.required);
    const kept = Object.fromEntries(required.map(([key]) => [key, record[key]]));
    const {
      projectKey: _key,
      project: _project,
      ...empty
    } = { ...blank({ ...shape, fields: bare(shape) }), ...kept } as AnyDraft;
    const emptied = await place.repository.update(shape, record as never, empty as never);
    expect(fieldsOf(shape, emptied)).toMatchObject(empty);
  });

  test('writing over somebody else’s change is a Conflict that carries theirs', async () => {
    const read = await shelf.store(shape);
    const theirs = await place.repository.update(shape, read as never, { [shape.title]: 'Deres' } as never);
    const mine = place.repository.update(shape, read as never, { [shape.title]: 'Min' } as never);
    expect(await detail(mine)).toEqual({ kind: 'Conflict', current: theirs });
    expect(await detail(place.repository.remove(shape, read as never))).toEqual({ kind: 'Conflict', current: theirs });
  });

  test('a removed record is gone', async () => {
    const record = await shelf.store(shape);
    await place.repository.remove(shape, record as never);
    const { found } = await place.repository.read({ found: { template: shape, filter: { id: record.id } } });
    expect(found).toEqual([]);
    const gone = { kind: 'NotFound', what: 'record' };
    expect(await detail(place.repository.remove(shape, record as never))).toEqual(gone);
    expect(await detail(place.repository.update(shape, record as never, { [shape.title]: 'X' } as never))).toEqual(
      gone
    );
  });

  test('history tells its versions, newest first', async () => {
    const record = await shelf.store(shape);
    const changed = (await place.repository.update(
      shape,
      record as never,
      { [shape.title]: 'Andre utgave' } as never
    )) as AnyRecord;
    const versions = await place.repository.history(shape, record.id);
    expect(versions.map(({ label }) => label)).toEqual(['2.0', '1.0']);
    expect(versions.map(({ values }) => values[shape.title])).toEqual(['Andre utgave', record[shape.title]]);
    expect(versions[1]?.by).toBe(place.me.name);
    expect(versions.map(({ at }) => at)).toEqual([changed.modified.at, record.created.at]);
  });

  test('the changes feed tells what was added, changed and deleted since', async () => {
    const { token } = await place.repository.changes(null);
    const record = await shelf.store(shape);
    const changed = await place.repository.update(shape, record as never, { [shape.title]: 'Endret' } as never);
    await place.repository.remove(shape, changed as never);
    const page = await place.repository.changes(token);
    const isOurs = shape.name !== 'everyKind';
    const kinds = ['added', 'changed', 'deleted'] as const;
    expect(page.changes).toEqual(isOurs ? kinds.map((kind) => ({ template: shape.name, id: record.id, kind })) : []);
    expect(await place.repository.changes(page.token)).toMatchObject({ changes: [] });
  });

  test('a draft without its title, or with 300 characters of it, is Invalid and never sent', async () => {
    place.local?.trips();
    const none = place.repository.create(shape, shelf.draft(shape, { [shape.title]: '  ' }) as never);
    expect(await detail(none)).toEqual({ kind: 'Invalid', problems: [{ field: shape.title, code: 'required' }] });
    const long = place.repository.create(shape, shelf.draft(shape, { [shape.title]: 'æ'.repeat(300) }) as never);
    const tooLong = { field: shape.title, code: 'tooLong' };
    expect(await detail(long)).toMatchObject({ kind: 'Invalid', problems: [tooLong] });
    expect(place.local?.trips() ?? []).toEqual([]);
  });
});

/** The same template without first values, for what is left when everything is taken away. */
const bare = (shape: Template): Template['fields'] =>
  Object.fromEntries(
    Object.entries(shape.fields).map(([key, field]) => {
      const { initial: _initial, shownWhen: _shownWhen, ...options } = field.options;
      return [key, { ...field, options }];
    })
  );
