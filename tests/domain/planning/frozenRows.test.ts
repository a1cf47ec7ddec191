import fc from 'fast-check';
import { comparePlans } from '../../../src/domain/planning/comparePlans';
import { frozenRows, rowKeyOf, versionKeyOf } from '../../../src/domain/planning/frozenRows';
import type { FrozenRow, Scribe } from '../../../src/domain/planning/frozenRows';
import { planPrint } from '../../../src/domain/planning/planContent';
import type { PlanRecords } from '../../../src/domain/planning/planContent';
import { blank } from '../../../src/domain/schema/record';
import { budgetLine } from '../../../src/domain/templates/budgetLine';
import { project } from '../../../src/domain/templates/project';
import { projectPlan } from '../../../src/domain/templates/projectPlan';
import { chapterTemplates } from '../../../src/domain/templates/rooms';
import { chapterWords } from '../../../src/domain/templates/projectPlan/chapters';
import { activityRow, bokmal, goalRow, milestoneRow, someRecords } from '../../support/plans';

let scribe: Scribe;
beforeAll(async () => {
  scribe = await bokmal();
});

const rows = (wishes: Partial<PlanRecords> = {}): readonly FrozenRow[] => frozenRows(someRecords(wishes), scribe);
const headings = (wishes?: Partial<PlanRecords>): readonly string[] => rows(wishes).map(({ heading }) => heading);
const labelOf = (template: string, field: string): string =>
  scribe.words({ name: template } as never).fields[field]?.label ?? '';
const textOf = (all: readonly FrozenRow[], key: string): string | undefined =>
  all.find(({ recordKey }) => recordKey === key)?.text;

describe('a plan as rows', () => {
  test('chapters, goals and milestones stand in the order in which they are read, and what is empty is left out', () => {
    expect(headings()).toEqual(['Om prosjektet', 'Bakgrunn', '1 Mål 1', 'M1 Når 1', 'M2 Når 2', 'Gjøre 5', 'Risiko']);
  });

  test('a row says «Label: value» in bokmål, with choices as SharePoint stores them and deadlines with their day', () => {
    const all = rows();
    expect(textOf(all, '1')).toBe(`${labelOf('goal', 'level')}: Effektmål`);
    expect(all.find(({ heading }) => heading === 'M1 Når 1')?.text).toContain('Frist: Ultimo februar (28. feb. 2018)');
    expect(textOf(all, 'risk')).toBe('For få folk.\nFor lite tid.');
    expect(textOf(all, '5')).toBe(`Milepæl: M2\n${labelOf('activity', 'kind')}: Delleveranse`);
  });

  test('how far things have come is no part of it', () => {
    const reached = milestoneRow(1, { status: 'reached', reachedOn: '2018-02-01', statusReason: 'Fint' });
    expect(textOf(rows({ milestones: [reached], activities: [] }), '1')).not.toMatch(/Nådd|Fint|2018/);
  });

  test('a milestone that was dropped has left the plan, with what stood under it', () => {
    const milestones = [milestoneRow(1), milestoneRow(2, { status: 'dropped' })];
    expect(headings({ milestones })).not.toContain('M2 Når 2');
    expect(headings({ milestones })).not.toContain('Gjøre 5');
  });

  test('an activity whose milestone is gone is kept all the same', () => {
    expect(headings({ activities: [activityRow(5, 99)] })).toContain('Gjøre 5');
  });

  test('a chapter that does not concern the project says so, and nothing else', () => {
    const plan = blank(projectPlan, { risk: 'Hemmelig', notRelevant: ['risk'] });
    expect(textOf(rows({ plan }), 'risk')).toBe('Ikke relevant');
  });

  test('a name that is too long for a title is whole in the text', () => {
    const name = `Når ${'a'.repeat(251)}`;
    const [row] = rows({ milestones: [milestoneRow(1, { name })], activities: [] }).filter(
      ({ kind }) => kind === 'milestone'
    );
    expect(row?.heading).toHaveLength(255);
    expect(row?.text).toContain(`M1 ${name}`);
  });

  test('rows that stand in a chapter follow its text, under its heading, with what the first view of their list shows', () => {
    const lists = {
      budgetLine: [
        { ...blank(budgetLine), id: 2, name: 'Tilskudd', kind: 'funding', year: 2018, amount: 90000, grant: 'applied' },
        { ...blank(budgetLine), id: 1, name: 'Frikjøp', year: 2017, amount: 400000, fundedBy: 'Levekår' }
      ]
    };
    const all = rows({ lists });
    expect(all.slice(-3).map(({ heading }) => heading)).toEqual([
      'Budsjett og finansiering',
      'Budsjettpost: Frikjøp',
      'Budsjettpost: Tilskudd'
    ]);
    expect(textOf(all, 'budgetLine-1')).toMatch(/^År: 2017\nBeløp i kroner: 400.000.*\nHvem betaler: Levekår$/);
    // How far an application has come is no part of what was agreed.
    expect(textOf(all, 'budgetLine-2')).not.toContain('Søkt');
  });

  test('rows of a chapter that does not concern the project are no part of it', () => {
    const lists = { budgetLine: [{ ...blank(budgetLine), id: 1, name: 'Frikjøp' }] };
    const plan = blank(projectPlan, { notRelevant: ['budget'] });
    expect(headings({ plan, lists })).not.toContain('Budsjettpost: Frikjøp');
  });

  test('every template with a chapter is part of the plan by being declared so', () => {
    const lists = Object.fromEntries(
      chapterTemplates.map((each) => [each.name, [{ ...blank(each), id: 7, [each.title]: `Det ene ${each.name}` }]])
    );
    const said = rows({ lists }).filter(({ kind }) => kind === 'row');
    expect(said.map(({ recordKey }) => recordKey).sort()).toEqual(
      chapterTemplates.map(({ name }) => `${name}-7`).sort()
    );
    expect(said.every(({ heading }) => heading.includes('Det ene'))).toBe(true);
    const keys = said.map((row) => rowKeyOf(versionKeyOf({ id: 1_234_567 }, '12.0'), row));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((each) => each.length > 36)).toEqual([]);
  });

  test('its keys are its own, fit their column, and are the same when it is made again', () => {
    const key = versionKeyOf({ id: 1_234_567 }, '12.0');
    const keys = rows().map((row) => rowKeyOf(key, row));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows().map((row) => rowKeyOf(key, row))).toEqual(keys);
    const longest = Object.keys(chapterWords).map((recordKey) =>
      rowKeyOf(key, { kind: 'chapter', recordKey, heading: '', text: '' })
    );
    expect(longest.filter((each) => each.length > 36)).toEqual([]);
  });
});

describe('whether it has changed', () => {
  const anyRecords = fc.record({
    purpose: fc.string(),
    risk: fc.string(),
    names: fc.array(fc.string({ minLength: 1 }), { maxLength: 8 })
  });
  const recordsOf = ({ purpose, risk, names }: { purpose: string; risk: string; names: string[] }): PlanRecords =>
    someRecords({
      project: blank(project, { name: 'Tillitsmodellen', purpose }),
      plan: blank(projectPlan, { risk }),
      goals: names.map((name, at) => goalRow(at + 1, { name })),
      milestones: names.map((name, at) => milestoneRow(at + 1, { name })),
      activities: []
    });

  test('the print and the rows agree: one is the same where the other is', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (one, other) => {
        const [a, b] = [recordsOf(one), recordsOf(other)];
        const { parts } = comparePlans(frozenRows(a, scribe), frozenRows(b, scribe));
        if (planPrint(a) === planPrint(b)) expect(parts).toEqual([]);
        expect(planPrint(a)).toBe(planPrint(recordsOf(one)));
      })
    );
  });

  test('answering for a milestone changes nothing; moving its deadline does, and moving it back undoes that', () => {
    const print = (draft: object): string => planPrint(someRecords({ milestones: [milestoneRow(1, { ...draft })] }));
    const february = { deadline: { words: '', date: '2018-02-28' } };
    const march = { deadline: { words: '', date: '2018-03-15' }, previousDeadline: february.deadline };
    expect(print({ ...february, status: 'onTrack', statusReason: 'Bra' })).toBe(print(february));
    expect(print(march)).not.toBe(print(february));
    expect(print({ ...february, previousDeadline: march.deadline })).toBe(print(february));
  });
});
