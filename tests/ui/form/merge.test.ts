import { project } from '../../../src/domain/templates/project';
import { milestone } from '../../../src/domain/templates/milestone';
import { merge } from '../../../src/ui/form/saving/merge';

const asked = { template: milestone, names: ['number', 'name', 'path'] };
const before = { number: 'M1', name: 'Når', path: 'AS IS' };

test('changes in different fields are both kept', () => {
  const merged = merge({ before, mine: { ...before, number: 'M2' }, stored: { ...before, name: 'Hvis' } }, asked);
  expect(merged).toEqual({ both: [], theirs: ['name'], values: { number: 'M2', name: 'Hvis', path: 'AS IS' } });
});

test('different changes of the same field must be chosen between, and mine stands until then', () => {
  const merged = merge({ before, mine: { ...before, number: 'M2' }, stored: { ...before, number: 'M3' } }, asked);
  expect(merged).toEqual({ both: ['number'], theirs: [], values: { ...before, number: 'M2' } });
});

test('the same change of the same field is no conflict', () => {
  const same = { ...before, number: 'M2' };
  expect(merge({ before, mine: same, stored: same }, asked).both).toEqual([]);
});

test('fields that the form does not ask for are left alone', () => {
  const versions = { before, mine: { ...before, path: 'A' }, stored: { ...before, path: 'B' } };
  expect(merge(versions, { ...asked, names: ['number', 'name'] }).both).toEqual([]);
});

test('a space at the end and another kind of line end are no change', () => {
  const mine = { ...before, name: 'Når \n' };
  expect(merge({ before, mine, stored: { ...before, name: 'Når\r\n' } }, asked)).toMatchObject({
    both: [],
    theirs: []
  });
});

describe('a set', () => {
  const person = (id: number, name = `Nr. ${id}`) => ({ id, name, email: '', login: `p${id}` });
  const people = { template: project, names: ['programmeLeaders'] };
  const values = (...ids: readonly number[]) => ({ programmeLeaders: ids.map((id) => person(id)) });
  const namesIn = (merged: ReturnType<typeof merge>): readonly number[] =>
    (merged.values.programmeLeaders as readonly { readonly id: number }[]).map(({ id }) => id);

  test('that two people add to holds what both have added', () => {
    const merged = merge({ before: values(1), mine: values(1, 2), stored: values(1, 3) }, people);
    expect(merged.both).toEqual([]);
    expect(namesIn(merged)).toEqual([1, 3, 2]);
  });

  test('from which one takes somebody away, and to which another adds, is right for both', () => {
    const merged = merge({ before: values(1, 2), mine: values(2), stored: values(1, 2, 3) }, people);
    expect(namesIn(merged)).toEqual([2, 3]);
  });

  test('is the same in another order, and when somebody has got another name', () => {
    const stored = { programmeLeaders: [person(2, 'Kari Ny'), person(1)] };
    expect(merge({ before: values(1, 2), mine: values(1, 2), stored }, people).theirs).toEqual([]);
  });
});
