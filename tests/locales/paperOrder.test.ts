import { programmeOutline } from '../../src/domain/reports/programmeSections';
import { documentSections } from '../../src/domain/schema/document';
import type { Template } from '../../src/domain/schema/template';
import type { TemplateWords } from '../../src/domain/schema/words';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { lesson } from '../../src/domain/templates/lesson';
import { lessonsReport } from '../../src/domain/templates/lessonsReport';
import { logEntry } from '../../src/domain/templates/logEntry';
import { project } from '../../src/domain/templates/project';
import { loadAllWords } from '../../src/locales/load';
import { fieldWords, templateWordsOf } from '../../src/locales/words';
import type { Words } from '../../src/locales/words';
import { asks, labelsOf, outOfPlace, paperLines, readOnce } from '../support/paper';

let words: Words;
const said = (template: Template): TemplateWords => templateWordsOf(words, template);
beforeAll(async () => {
  words = await loadAllWords('nb');
});

const without = (texts: readonly string[], left: readonly string[]): readonly string[] =>
  texts.filter((text) => !left.includes(text));

describe('oppfølgingsrapporten', () => {
  const paper = paperLines('followUp');
  const form = paper.slice(0, paper.indexOf('Hensikt med oppfølgningsrapport på delleveranse/milepælsnivå'));
  const headings = Object.entries(followUpReport.fields as Template['fields'])
    .filter(([, { options }]) => ['head', 'body'].includes(options.section ?? ''))
    .map(([name]) => name);

  test('asks what the paper asks, line for line, each question under its heading', () => {
    const asked = headings.flatMap((name) => {
      const { label, guidance = [] } = fieldWords(words, followUpReport, name);
      return name === 'milestoneText' ? guidance.slice(0, 1) : [label, ...guidance.slice(0, 1)];
    });
    const title = ['OPPFØLGNINGSRAPPORT', '[Navn inn her]'];
    expect(['Prosjektnavn', ...asked]).toEqual(without(form, title));
    expect(fieldWords(words, project, 'name').label).toBe('Prosjektnavn');
  });

  test('has the seven guiding questions in their order, each at the heading that answers it', () => {
    const questions = asks(0, /^Guiding/, ['guidance']);
    const guidance = headings.flatMap((name) => fieldWords(words, followUpReport, name).guidance ?? []);
    const asked = guidance.map((text) => text.replace(' (kort beskrivelse)', ''));
    expect(asked.filter((text) => questions.includes(text))).toEqual(questions);
    expect(outOfPlace(paper, questions)).toEqual([]);
  });
});

describe('erfaringsrapporten', () => {
  /** What names the organisation it was written in is kept without the name. */
  const paper = paperLines('lessons').map((line) =>
    line.replace('Hemithjelp', 'brukerstøtte').replace('Sykehusinnkjøp /Kontrakts', 'Innkjøp/kontrakts')
  );

  /** The tables and choices that stand in a chapter beside its own questions. */
  const beside = (section: string): readonly string[] => {
    const { measures, terms } = words.later!.learning;
    const choices = (field: string): readonly string[] => Object.values(said(lessonsReport).choices[field] ?? {});
    const table = (kind: string): readonly string[] => labelsOf(lesson, said(lesson), [kind, 'advice']);
    const all: Readonly<Record<string, readonly string[]>> = {
      changeHistory: without(labelsOf(logEntry, said(logEntry)), ['Navn', 'Godkjent']),
      terms: [terms.word, terms.explanation],
      references: choices('references'),
      summary: [measures.title, measures.id, measures.measure, measures.responsible],
      participants: choices('actors'),
      experiences: choices('topics'),
      improvements: without(table('improvement'), ['Milepæl']),
      successes: without(table('success'), ['Milepæl'])
    };
    return all[section] ?? [];
  };

  /** What Framdrift asks besides: who took part, and texts that the paper has under a heading of another name. */
  const ours = [
    'Målgruppen for dokumentet',
    'Andre referanser',
    'Hvem som deltok',
    'Hvordan de deltok',
    'Områder dere har erfaringer fra'
  ];
  const topics = (): readonly string[] => Object.values(said(lessonsReport).choices.topics ?? {});

  const read = (): readonly string[] =>
    documentSections(lessonsReport)
      .filter((section) => section !== 'head')
      .flatMap((section) => {
        const own = without(labelsOf(lessonsReport, said(lessonsReport), [section]), [...ours, ...topics()]);
        return readOnce([said(lessonsReport).sections[section]!, ...own, ...beside(section)]);
      });

  test('has every chapter, table and area where the paper has it', () => {
    expect(read().length).toBeGreaterThan(50);
    expect(outOfPlace(paper, read())).toEqual([]);
  });

  test('leaves out nothing that the paper asks for', () => {
    const asked = asks(1, /./, ['label', 'topic']).map((text) => text.replace(/ i Hemit og HF$/, ''));
    expect(without(asked, read())).toEqual([]);
  });

  test('asks about the areas that are picked in the paper’s order', () => {
    const asked = labelsOf(lessonsReport, said(lessonsReport), ['experiences']);
    expect(without(asked, ours)).toEqual(topics());
  });

  test('begins with the paper’s own texts, paragraph after paragraph', () => {
    const neutral = paper.map((line) =>
      line.replace(/Hemit og Helse Midt-Norge|(?<=i )Helse Midt-Norge(?=\.$)/, '{organisation}')
    );
    const begun = ['purpose', 'scope', 'upkeep'].map((name) => fieldWords(words, lessonsReport, name).begins ?? '');
    expect(outOfPlace(neutral, begun)).toEqual([]);
  });
});

describe('rapportene til programmet', () => {
  const paper = paperLines('gathering').join(' ');
  const slides: Readonly<Record<'startUp' | 'halfYear' | 'annual', readonly (readonly [string, string])[]>> = {
    startUp: [
      ['purpose', 'Hensikt –hva vil dere'],
      ['commitment', 'Forankring – hvem vil noe'],
      ['goals', 'Målsettinger: for å vite'],
      ['baseline', 'må dere vite hvor dere er'],
      ['communication', 'informasjonsstrøm og kommunikasjon'],
      ['handOver', 'beskrivelse av implementering']
    ],
    halfYear: [
      ['progress', 'Flertallet har fremdrift'],
      ['measures', 'Må forvente at tiltak er satt i gang'],
      ['movement', 'Bevegelse mange steder'],
      ['goals', 'Tydelige positive resultat'],
      ['unknown', 'Mye vi ikke vet']
    ],
    annual: [
      ['goals', 'Mange positive resultater'],
      ['success', 'synliggjøre enda mer'],
      ['commitment', 'Ujevn forankring'],
      ['unknown', 'Mye vi ikke vet'],
      ['keeping', 'Hvordan bevare resultater']
    ]
  };

  test.each(Object.entries(slides))('%s asks in the order in which the slides spoke', (kind, told) => {
    const places = told.map(([, words]) => paper.indexOf(words));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const outline: readonly string[] = programmeOutline[kind as keyof typeof slides];
    const names = told.map(([name]) => name);
    expect(outline.filter((name) => names.includes(name))).toEqual(names);
  });
});
