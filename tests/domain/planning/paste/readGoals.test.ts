import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { PastedGoal } from '../../../../src/domain/planning/paste/goals/pastedGoals';
import { readGoalGrid, readGoalText } from '../../../../src/domain/planning/paste/goals/readGoals';
import { goalTable } from '../../../support/askoyGoals';

const fixture = (name: string): string => readFileSync(`tests/fixtures/paste/${name}`, 'utf8');
const askoy = goalTable.map(([level, number, name, including]) => ({ level, number, name, including }));
const goalsIn = (text: string): readonly PastedGoal[] => readGoalText(text).goals;
const told = (text: string): readonly unknown[] =>
  goalsIn(text).map(({ level, number, name }) => [level, number, name]);

describe('the thirteen goals of the Askøy plan', () => {
  test('as they stand in the source: lines out of a PDF, with its footnotes shown as left out', () => {
    const { goals, unused } = readGoalText(fixture('askoy.goals.txt'));
    expect(goals).toEqual(askoy);
    expect(unused).toEqual([
      expect.stringMatching(/^1Effektmålene beskriver/),
      expect.stringMatching(/^2Resultatmålene er/)
    ]);
  });

  test('as Excel gives them: tabs, and quotes around cells with lines', () => {
    expect(readGoalText(fixture('askoy.goals.excel.tsv'))).toEqual({ goals: askoy, unused: [], left: 0 });
  });

  test('with the chapter before them and the next one after, which are left out and shown', () => {
    const before = '2.1 Hva ønsker vi å oppnå?\nI dette ligger det:\n1. Definere\n2. Klargjøre for\nMål Beskrivelse\n';
    const after =
      '\n3 Milepæler\nNr. Beskrivelse av milepæler Ansvar Frist\nM1 Når tillitsmodellen Askøy er definert\n';
    const { goals, unused } = readGoalText(`${before}${fixture('askoy.goals.txt')}${after}`);
    expect(goals).toEqual(askoy);
    expect(unused).toContain('3 Milepæler');
    expect(unused).toContain('2 Klargjøre for');
  });
});

test.each([
  ['Hovedmål: Bedre tjenester', 'main'],
  ['Delmål 1: Bedre tjenester', 'interim'],
  ['EFFEKTMÅL – Bedre tjenester', 'outcome'],
  ['Resultatmåla: Bedre tjenester', 'output'],
  ['2.2 Resultatmålene\nBedre tjenester', 'output'],
  ['Effektmål1\n1 Bedre tjenester', 'outcome'],
  ['Output goals:\n• Bedre tjenester', 'output'],
  ['Bedre tjenester', null]
])('%j is one goal of the level %s', (text, level) => {
  expect(goalsIn(text)).toMatchObject([{ level, name: 'Bedre tjenester' }]);
});

test('lines without numbers are a goal each, and one that goes on with a small letter is not', () => {
  expect(told('Effektmål\nBedre tjenester\nØkt trygghet for alle\nsom bor i kommunen\nResultatmål\nNy modell')).toEqual(
    [
      ['outcome', '', 'Bedre tjenester'],
      ['outcome', '', 'Økt trygghet for alle som bor i kommunen'],
      ['output', '', 'Ny modell']
    ]
  );
});

test('bullets are goals where nothing has numbers, and stand under the goal where something has', () => {
  expect(told('Effektmål\nDisse er:\n• Bedre tjenester\n• Økt trygghet')).toHaveLength(2);
  expect(goalsIn('Effektmål\n1 Bedre tjenester\n• raskere\n• nærmere\n2 Økt trygghet')).toMatchObject([
    { name: 'Bedre tjenester', including: '• raskere\n• nærmere' },
    { name: 'Økt trygghet', including: '' }
  ]);
});

test('a number in the middle of a broken sentence begins no goal', () => {
  expect(told('Effektmål\n1 Slik det har vært de siste\n15 årene er over\n2 Økt trygghet')).toEqual([
    ['outcome', '1', 'Slik det har vært de siste 15 årene er over'],
    ['outcome', '2', 'Økt trygghet']
  ]);
});

test('«Herunder» in the middle of a line stands under the goal', () => {
  expect(goalsIn('1\tModellen er definert. Herunder: hva den skal være')).toMatchObject([
    { number: '1', name: 'Modellen er definert.', including: 'hva den skal være' }
  ]);
});

test('a column for the level, and columns that have no field of their own, are not lost', () => {
  const rows = [
    ['Type mål', 'Nr.', 'Beskrivelse', 'Indikator'],
    ['Effektmål', '1', 'Bedre tjenester', 'Ventetid'],
    [null, '2', 'Økt trygghet', ''],
    ['Resultatmål', '1', 'Ny modell', '']
  ];
  expect(readGoalGrid({ rows, left: 0 }).goals).toEqual([
    { level: 'outcome', number: '1', name: 'Bedre tjenester', including: 'Indikator: Ventetid' },
    { level: 'outcome', number: '2', name: 'Økt trygghet', including: '' },
    { level: 'output', number: '1', name: 'Ny modell', including: '' }
  ]);
});

test('nothing that lies on a clipboard throws, and every goal has a name', () => {
  const part = fc.constantFrom('Effektmål', 'Herunder:', '\n', '\t', '1', '2.', '• ', 'Resultatmål 1:', 'Mål', '"');
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 12 }))), (parts) => {
      expect(goalsIn(parts.join(' ')).every(({ name }) => name !== '')).toBe(true);
    })
  );
});

test('more than five hundred goals: so many are read, and the rest is counted', () => {
  const lines = Array.from({ length: 510 }, (_, at) => `Bedre tjeneste ${at}\tmer`);
  const { goals, left } = readGoalText(lines.join('\n'));
  expect([goals.length, left]).toEqual([500, 10]);
});
