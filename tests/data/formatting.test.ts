import { isLate, isOpen } from '../../src/domain/planning/lateness';
import type { MilestoneStatus } from '../../src/domain/planning/lateness';
import { belongsToProject, lateness } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';
import { milestone } from '../../src/domain/templates/milestone';
import { structureOf } from '../../src/data/sharepoint/structure';
import { everyKind } from './everyKind';
import { evaluate } from './expressions';

/**
 * SharePoint's column formatting as docs/declarative-customization in sp-dev-docs tells of it: elements, attributes,
 * and an expression where a text begins with `=`. Microsoft's own schema is not in any package: its shape is held here.
 */
interface Element {
  readonly style?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly txtContent?: string;
  readonly children?: readonly Element[];
}

const all = [...templates, everyKind].flatMap((template) =>
  structureOf(template).columns.flatMap(({ name, formatter }) =>
    formatter === '' ? [] : [[`${template.name}.${name}`, JSON.parse(formatter) as Element] as const]
  )
);
const parts = (element: Element): readonly Element[] => [element, ...(element.children ?? []).flatMap(parts)];
const formatOf = (name: string): Element => all.find(([each]) => each === name)![1];

const known = {
  element: ['$schema', 'elmType', 'style', 'attributes', 'txtContent', 'children'],
  elmType: ['div', 'span'],
  style: ['display', 'align-items', 'flex-wrap', 'margin-right'],
  attributes: ['iconName', 'class']
} as const;
const strangers = (keys: readonly string[], of: readonly string[]): readonly string[] =>
  keys.filter((key) => !of.includes(key));

test.each(all)('%s: only what column formatting has, under its second schema', (_name, root) => {
  expect(root).toMatchObject({
    $schema: expect.stringMatching(/\/sp\/v2\/column-formatting\.schema\.json$/) as string
  });
  for (const element of parts(root)) {
    expect(strangers(Object.keys(element), known.element)).toEqual([]);
    expect(known.elmType).toContain((element as { elmType?: string }).elmType);
    expect(strangers(Object.keys(element.style ?? {}), known.style)).toEqual([]);
    expect(strangers(Object.keys(element.attributes ?? {}), known.attributes)).toEqual([]);
  }
});

test.each(all)('%s: every mark has a word beside it, and only marks are coloured', (_name, root) => {
  for (const { children = [] } of parts(root)) {
    const isMark = ({ attributes }: Element): boolean => attributes?.iconName !== undefined;
    expect(children.filter((each) => isMark(each) && each.txtContent !== undefined)).toEqual([]);
    expect(children.filter((each) => !isMark(each) && each.attributes !== undefined)).toEqual([]);
    if (children.some(isMark)) expect(children.some((each) => each.txtContent)).toBe(true);
  }
});

/** What the marks of a column are for a row. */
function marksOf(
  name: string,
  value: unknown,
  row: Readonly<Record<string, unknown>> = {},
  now = new Date()
): string[] {
  return parts(formatOf(name)).flatMap(({ attributes, style }) => {
    if (!attributes || evaluate(style?.display ?? 'inline', { value, row, now }) === 'none') return [];
    return [String(evaluate(attributes.iconName!, { value, row, now }))];
  });
}

test('every status has a mark of its own, and a word that we do not know has none', () => {
  const { words } = milestone.fields.status;
  const marks = Object.values(words).map((word) => marksOf('milestone.status', word).join());
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks).not.toContain('');
  expect(marksOf('milestone.status', 'Venter på «budsjett»')).toEqual(['']);
  expect(marksOf('milestone.status', '')).toEqual(['']);
});

const statuses = Object.keys(milestone.fields.status.words) as readonly MilestoneStatus[];

test('the list’s own idea of what is settled is the domain’s', () => {
  const settled = lateness(milestone, 'deadline').flatMap(({ field, value }) => (field === 'status' ? [value] : []));
  expect(settled).toEqual(statuses.filter((status) => !isOpen({ status })));
});

test.each(statuses)('a deadline of what is %s is marked late exactly when Framdrift says so', (status) => {
  const row = { status: milestone.fields.status.words[status] };
  // Late in the evening, and early in the morning: it is the day that counts.
  for (const now of [new Date(2018, 1, 28, 23, 50), new Date(2018, 1, 28, 0, 10)]) {
    for (const day of [27, 28, 29]) {
      const due = new Date(2018, 1, day, 12, 30);
      const date = day === 29 ? '2018-03-01' : `2018-02-${day}`;
      const late = isLate({ status, deadline: { words: '', date }, reachedOn: null }, '2018-02-28');
      expect({ day, marked: marksOf('milestone.deadline', due, row, now) }).toEqual({
        day,
        marked: late ? ['Warning'] : []
      });
    }
    expect(marksOf('milestone.deadline', null, row, now)).toEqual([]);
  }
});

test('what formatting asks of a row is in every view that shows it', () => {
  for (const template of templates) {
    for (const [key, field] of Object.entries(template.fields)) {
      const { settled } = field.options;
      const views = Object.values(template.views).filter(({ show }) => settled && show.includes(key));
      expect(views.filter(({ show }) => !show.includes(settled!.by))).toEqual([]);
    }
  }
});

test('a view tells which project its rows belong to', () => {
  const silent = templates
    .filter(belongsToProject)
    .flatMap(({ name, views }) =>
      Object.entries(views).flatMap(([view, { show, groupBy = [] }]) =>
        [...show, ...groupBy].includes('project') ? [] : [`${name}.${view}`]
      )
    );
  expect(silent).toEqual([]);
});
