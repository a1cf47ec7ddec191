import { example } from '../../../src/domain/schema/example';
import * as field from '../../../src/domain/schema/field';
import { carryOut, requestKindOf } from '../../../src/domain/planning/carryOut';
import type { Decided } from '../../../src/domain/planning/carryOut';
import { notFoundIn, wayOf } from '../../../src/domain/planning/wishes';
import { isEmpty } from '../../../src/domain/schema/kinds';
import type { Link } from '../../../src/domain/schema/kinds';
import { sameValue } from '../../../src/domain/schema/sameValue';
import type { AnyField } from '../../../src/domain/schema/template';
import { goal } from '../../../src/domain/templates/goal';
import { milestone } from '../../../src/domain/templates/milestone';
import { phase } from '../../../src/domain/templates/phase';
import { project } from '../../../src/domain/templates/project';
import { templates } from '../../../src/domain/templates';

const kari = { id: 1, name: 'Kari Ås', email: '', login: 'kari' };
const rows: readonly Link[] = [
  { id: 11, title: 'M1 Når pilot er evaluert' },
  { id: 12, title: 'M2 Når alle er med' },
  { id: 13, title: 'M2 Når alle er med' }
];
const linkable = { rows, closed: new Set<number>() };
const known = { person: kari, link: (): Link => rows[0]! };

describe.each(templates)('$name', (template) => {
  test.each([1, 2, 3])('what is wished for in any of its fields is read as it was meant (example %i)', (turn) => {
    const record = example(template, known, turn);
    const lost = Object.entries(record).filter(([name, value]) => {
      const shape = template.fields[name]!;
      const way = wayOf(shape);
      return way && !sameValue(shape, way.read(way.keep(value, shape, rows), shape, rows), value);
    });
    expect(lost).toEqual([]);
  });
});

describe('a wish in words', () => {
  const choice = field.choice({ red: 'Rød', blue: 'Blå & «grønn»' });
  const read = (shape: AnyField, kept: string): unknown => wayOf(shape)!.read(kept, shape, rows);
  const keep = (shape: AnyField, value: unknown): unknown => wayOf(shape)!.keep(value, shape, rows);

  test('is the words that the plan’s own list has, never keys', () => {
    expect(keep(choice, 'blue')).toBe('Blå & «grønn»');
    expect(keep(field.choices(choice.words), ['red', 'blue'])).toBe('Rød\nBlå & «grønn»');
    expect(keep(field.yesNo(), true)).toBe('Ja');
    expect(keep(field.links('milestone'), [{ id: 11, title: 'Når pilot er evaluert' }])).toBe(
      'M1 Når pilot er evaluert'
    );
    expect(keep(field.url(), { address: 'https://example.org', text: 'Veiviser' })).toBe(
      'https://example.org\nVeiviser'
    );
  });

  test('for nothing is nothing again', () => {
    const shapes: readonly AnyField[] = [choice, field.choices(choice.words), field.link('goal'), field.url()];
    expect(shapes.map((shape) => isEmpty(read(shape, '')))).toEqual([true, true, true, true]);
  });

  test('that is neither yes nor no is no answer', () => {
    expect(read(field.yesNo(), ' ja ')).toBe(true);
    expect(read(field.yesNo(), 'NEI')).toBe(false);
    expect(read(field.yesNo(), 'kanskje')).toBeUndefined();
  });

  test('for a row that is not there, or not alone of its name, is told by its name', () => {
    const found = read(field.links('milestone'), 'M1 Når pilot er evaluert\r\nM2 Når alle er med\n<script>');
    expect(notFoundIn(found)).toEqual(['M2 Når alle er med', '<script>']);
    expect(found).toContainEqual(rows[0]);
  });
});

describe('carrying out a wish in words', () => {
  const asked = (over: Partial<Decided>): Decided => ({
    status: 'adopted',
    kind: 'choice',
    proposedBy: kari,
    proposedOn: '2018-01-08',
    recommendation: null,
    carriedOutOn: null,
    milestone: null,
    newDeadline: null,
    newText: '',
    newNumber: null,
    newDate: null,
    newPerson: null,
    newPeople: [],
    reason: 'Sykdom',
    targetTemplate: 'goal',
    targetKey: 'k',
    targetField: 'level',
    ...over
  });
  const today = '2018-01-10';

  test.each([
    ['a choice', goal, 'level', 'Resultatmål', { level: 'outcome', name: 'Trygghet' }, 'output'],
    ['several words', milestone, 'pso', '', { name: 'Når', pso: ['person'] }, []],
    ['a yes or no', project, 'changeControl', 'Nei', { name: 'P', changeControl: true }, false],
    ['a link', milestone, 'dependsOn', 'M1 Når pilot er evaluert', { name: 'Når', dependsOn: [] }, [rows[0]]]
  ] as const)('%s is set as it was asked for, and not twice', (_, template, name, newText, record, value) => {
    const kind = requestKindOf(template, name)!;
    const request = asked({ kind, targetTemplate: template.name, targetField: name, newText });
    expect(carryOut(request, record, today, linkable)).toEqual({ change: { [name]: value } });
    expect(carryOut(request, { ...record, [name]: value }, today, linkable)).toBe('already');
  });

  test('a word that the choice does not know is refused, but for one that stands there already', () => {
    const request = asked({ newText: 'Drømmemål' });
    expect(carryOut(request, { level: 'outcome', name: 'Trygghet' }, today)).toEqual({ why: 'notValid' });
    expect(carryOut(request, { level: { outside: 'Drømmemål' }, name: 'Trygghet' }, today)).toBe('already');
  });

  test('what must be there is not taken away, and no end is put before its start', () => {
    expect(carryOut(asked({ newText: '' }), { level: 'outcome', name: 'Trygghet' }, today)).toEqual({
      why: 'notValid'
    });
    const early = asked({ kind: 'date', targetTemplate: phase.name, targetField: 'end', newDate: '2018-01-01' });
    expect(carryOut(early, { name: 'Fase', start: '2018-02-01', end: null }, today)).toEqual({ why: 'notValid' });
  });

  test('a row that is gone is told by its name', () => {
    const gone = asked({ kind: 'link', targetTemplate: 'milestone', targetField: 'dependsOn', newText: 'M9 Borte' });
    expect(carryOut(gone, { dependsOn: [] }, today, linkable)).toEqual({ why: 'linkGone', names: ['M9 Borte'] });
  });
});
