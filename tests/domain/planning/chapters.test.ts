import fc from 'fast-check';
import { chapters, chapterState } from '../../../src/domain/planning/chapters';
import type { Chapter, PlanContent } from '../../../src/domain/planning/chapters';
import { countDone, mark } from '../../../src/domain/schema/sectionState';
import { blank } from '../../../src/domain/schema/record';
import type { Template } from '../../../src/domain/schema/template';
import { project } from '../../../src/domain/templates/project';
import { projectPlan } from '../../../src/domain/templates/projectPlan';
import { chapterWords } from '../../../src/domain/templates/projectPlan/chapters';
import type { ChapterName } from '../../../src/domain/templates/projectPlan/chapters';

const noRows = {
  goals: 0,
  mainGoals: 0,
  interimGoals: 0,
  activities: 0,
  milestones: 0,
  responsibility: 0,
  documents: 0
};

const content = (over: Partial<PlanContent> = {}): PlanContent => ({
  records: { project: blank(project), projectPlan: blank(projectPlan) },
  rows: noRows,
  lists: {},
  done: [],
  notRelevant: [],
  ...over
});

const chapterNamed = (name: ChapterName): Chapter =>
  [...chapters.full, ...chapters.simple].find((chapter) => chapter.name === name)!;

test('everything that is asked about the project’s people is asked in the chapter on organisation', () => {
  const people = Object.entries(project.fields as Template['fields']).filter(
    ([, { options }]) => options.section === 'people'
  );
  const asked = chapterNamed('organisation').parts.flatMap((part) =>
    'fields' in part && part.template.name === 'project' ? part.fields : []
  );
  expect([...asked].sort()).toEqual(people.map(([name]) => name).sort());
});

test('every text of the plan record that people write stands in one chapter of the full plan', () => {
  const written = Object.keys(projectPlan.fields).filter((name) => {
    const { hidden, managed } = projectPlan.fields[name as keyof typeof projectPlan.fields]!.options as {
      hidden?: boolean;
      managed?: boolean;
    };
    return !hidden && !managed;
  });
  const shown = chapters.full.flatMap(({ parts }) =>
    parts.flatMap((part) => ('fields' in part && part.template.name === 'projectPlan' ? part.fields : []))
  );
  expect([...shown].sort()).toEqual(written.sort());
});

test('a plan that nobody has written in has only empty chapters', () => {
  const states = [...chapters.full, ...chapters.simple].map((chapter) => chapterState(chapter, content()));
  expect(new Set(states)).toEqual(new Set(['empty']));
});

test('a chapter is begun when one of its texts is written, and no other chapter is', () => {
  const written = content({
    records: { project: blank(project), projectPlan: blank(projectPlan, { risk: 'Sykefravær' }) }
  });
  const begun = chapters.full.filter((chapter) => chapterState(chapter, written) === 'started');
  expect(begun.map(({ name }) => name)).toEqual(['risk']);
});

test('a chapter of rows is begun with the first row', () => {
  const rows = { ...noRows, milestones: 1 };
  expect(chapterState(chapterNamed('milestones'), content({ rows }))).toBe('started');
  expect(chapterState(chapterNamed('goals'), content({ rows }))).toBe('empty');
});

test('a chapter that is not relevant is not counted among those that are to be done', () => {
  expect(countDone(['done', 'notRelevant', 'started', 'empty'])).toEqual({ done: 1, of: 3 });
});

const names = fc.constantFrom(...(Object.keys(chapterWords) as ChapterName[]));
const steps = fc.array(fc.tuple(names, fc.constantFrom('done' as const, 'notRelevant' as const, 'open' as const)));

test('after any marks, a chapter is what it was last said to be, and never both done and not relevant', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const marks = all.reduce((before, [name, as]) => mark(before, name, as), {
        done: [],
        notRelevant: []
      } as ReturnType<typeof mark>);
      const last = new Map(all);
      last.forEach((as, name) => {
        expect(marks.done.includes(name)).toBe(as === 'done');
        expect(marks.notRelevant.includes(name)).toBe(as === 'notRelevant');
      });
      expect(new Set(marks.done).size).toBe(marks.done.length);
    })
  );
});

test('a word that somebody has put into the list by hand survives a mark', () => {
  const { done } = mark({ done: [{ outside: 'Kapittel 14' }], notRelevant: [] }, 'risk', 'done');
  expect(done).toEqual([{ outside: 'Kapittel 14' }, 'risk']);
});
