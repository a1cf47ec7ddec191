import { chapters } from '../../src/domain/planning/chapters';
import type { Chapter, ChapterFields, ChapterPart, ChapterRows } from '../../src/domain/planning/chapters';
import type { Template } from '../../src/domain/schema/template';
import type { TemplateWords } from '../../src/domain/schema/words';
import { goal } from '../../src/domain/templates/goal';
import { measure, measureKinds } from '../../src/domain/templates/measure';
import { milestone } from '../../src/domain/templates/milestone';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { projectRole } from '../../src/domain/templates/projectRole';
import { risk } from '../../src/domain/templates/risk';
import { loadAllWords } from '../../src/locales/load';
import { fieldWords, templateWordsOf } from '../../src/locales/words';
import type { Words } from '../../src/locales/words';
import { asks, isOn, labelsOf, outOfPlace, paperChapters, paperLines, readOnce } from '../support/paper';

let words: Words;
const said = (template: Template): TemplateWords => templateWordsOf(words, template);
beforeAll(async () => {
  words = await loadAllWords('nb');
});

const headingOf = ({ name, heading = name }: Chapter): string => said(projectPlan).sections[heading]!;

/** With the typing of one heading put right, as everywhere. */
const typed = (text: string): string => text.replace(/^Informasjon- og kommunikasjon$/, 'Informasjon og kommunikasjon');
const paper = paperLines('planForm').map(typed);

test('a simple plan has the five parts of the slides, by their names and in their order', () => {
  const slides = paperLines('programme');
  const from = slides.indexOf('Hva bør en prosjektplan inneholde?') + 1;
  expect(from).toBeGreaterThan(0);
  expect(chapters.simple.map(headingOf)).toEqual(slides.slice(from, from + 5));
  expect(slides[from + 5]).toBe('PSO');
});

describe('the full plan', () => {
  /** Who has which role is asked for once, and stands in the table of roles: they are its rows. */
  const holders = (): readonly string[] =>
    chapters.full
      .filter(({ name }) => name === 'organisation')
      .flatMap(({ parts }) => parts.flatMap((part) => ('fields' in part ? labelsIn(part) : [])))
      .filter((label) => ['Programledere', 'Prosjektleder', 'Prosjektdeltakere'].includes(label));

  /** Fields by their labels; by what may be answered where the paper only has that. */
  const labelsIn = ({ template, fields }: ChapterFields): readonly string[] =>
    fields.map((name) => {
      const { label, example = [] } = fieldWords(words, template, name);
      return [label, ...[example].flat()].find((text) => isOn(paper, text)) ?? label;
    });

  const tables: { readonly [R in ChapterRows]?: Template } = { goals: goal, milestones: milestone };

  const textsIn = (part: ChapterPart, { name }: Chapter): readonly string[] => {
    if ('fields' in part) return [said(projectPlan).sections[part.heading ?? ''] ?? '', ...labelsIn(part)];
    if ('list' in part) return [said(part.list).many, ...labelsOf(part.list, said(part.list))];
    if ('plans' in part) return name === 'appendices' ? part.plans.map((plan) => words.later!.livingPlans[plan]) : [];
    const table = tables[part.rows];
    return table ? labelsOf(table, said(table)) : [];
  };

  /** All that is read in a chapter which the paper has words for. */
  const read = (chapter: Chapter): readonly string[] => {
    const texts = chapter.parts.flatMap((part) => textsIn(part, chapter));
    return readOnce([headingOf(chapter), ...texts].filter((text) => isOn(paper, text) && !holders().includes(text)));
  };

  test('has the paper’s thirteen chapters', () => {
    expect(chapters.full.map(headingOf)).toEqual(paperChapters('planForm').map(typed));
    expect(chapters.full).toHaveLength(13);
  });

  test('has every question where the paper has it', () => {
    const texts = chapters.full.flatMap(read);
    expect(texts.length).toBeGreaterThan(40);
    expect(outOfPlace(paper, texts)).toEqual([]);
  });

  test('leaves out nothing that the paper asks for', () => {
    const texts = chapters.full.flatMap(read);
    const levels = ['Effektmål', 'Resultatmål'];
    const asked = asks(4, /^(1 |2 |3|4 |5 |6|10)/);
    expect(asked.length).toBeGreaterThan(25);
    expect(asked.filter((text) => !texts.includes(text))).toEqual(levels);
    expect(Object.values(said(goal).choices.level ?? {}).slice(-2)).toEqual(levels);
  });

  test('names the roles in the order of the paper’s table, where they are asked for and where they are read', () => {
    const roles = asks(4, /^4\.1/, ['role with default text']);
    expect(holders()).toEqual(roles);
    const [leaders, leader, participants] = ['programmeLeader', 'projectLeader', 'participant'].map((kind) =>
      Object.keys(projectRole.fields.role.words).indexOf(kind)
    );
    expect(leaders! < leader! && leader! < participants!).toBe(true);
  });

  test('asks of a risk what the paper asks, and then of its measures', () => {
    const { questions, opportunities } = words.later!.risks;
    const kinds = Object.keys(measureKinds).filter((kind) => kind in questions) as ('preventive' | 'mitigating')[];
    const ofRisk = Object.entries(risk.fields as Template['fields'])
      .filter(([, { options }]) => options.section === 'event' || options.section === 'before')
      .flatMap(([name]) => [fieldWords(words, risk, name).label, ...(fieldWords(words, risk, name).guidance ?? [])]);
    const read = [
      fieldWords(words, projectPlan, 'risk').label,
      ...ofRisk,
      ...kinds.map((kind) => questions[kind]),
      ...labelsOf(measure, said(measure)),
      opportunities
    ];
    const asked = asks(4, /^9 /);
    expect(read.filter((text) => asked.includes(text))).toEqual(asked);
  });
});
