import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAllWords } from '../../src/locales/load';
import { textsOf } from '../support/texts';

interface Row {
  readonly label: string;
  readonly shown?: string;
  readonly use: string;
  readonly guidance: string;
  readonly guidance_use?: string;
  readonly default?: readonly string[];
  readonly organisation_is_a_setting?: boolean;
}
interface Section {
  readonly seed: number;
  readonly section: string;
  readonly rows: readonly Row[];
}

/** The parts of the source documents that the templates so far are made of. */
const covered: readonly (readonly [seed: number, section: RegExp])[] = [
  [0, /./],
  [1, /./],
  [4, /./]
];
const sections = JSON.parse(readFileSync(join(__dirname, '../fixtures/seed-fields.json'), 'utf8')) as Section[];
const rows = sections
  .filter(({ seed, section }) => covered.some(([number, part]) => number === seed && part.test(section)))
  .flatMap((section) => section.rows);

const isSaid = ({ use }: Row): boolean => ['label', 'guidance', 'topic', 'check', 'choice'].includes(use);
const smart = sections.flatMap((section) => section.rows).filter(({ use }) => use === 'check');

/** What names the organisation it was written in is kept without the name: that is a setting. */
const spoken = (row: Row): string =>
  (row.shown ?? row.label)
    .replace(/ i Hemit og HF$/, '')
    .replace('Hemithjelp', 'brukerstøtte')
    .replace(/^Sykehusinnkjøp/, 'Innkjøp');
const neutral = (text: string): string => text.replace('Hemit og Helse Midt-Norge', '{organisation}');

test('the sources are there', () => {
  expect(rows.length).toBeGreaterThan(60);
  expect(smart).toHaveLength(6);
});

test('every label, topic and question of the sources stands verbatim in the bokmål words', async () => {
  const texts = textsOf(await loadAllWords('nb'));
  // A question that opens a longer guidance of the same heading is not said twice.
  const isThere = ({ use }: Row, label: string): boolean =>
    texts.some((text) => text === label || (use === 'guidance' && text.startsWith(`${label} (`)));
  const missing = [...rows, ...smart].filter(isSaid).filter((row) => !isThere(row, spoken(row)));
  expect(missing.map(spoken)).toEqual([]);
});

test('every guidance of the sources stands verbatim in the bokmål words', async () => {
  const texts = new Set(textsOf(await loadAllWords('nb')));
  const guidance = rows.filter((row) => row.guidance_use === 'guidance').map((row) => row.guidance);
  expect(guidance.filter((text) => !texts.has(text))).toEqual([]);
});

test('a text that the sources begin with is what a new document begins with', async () => {
  const texts = textsOf(await loadAllWords('nb'));
  const ofDocuments = sections.filter(({ seed }) => seed === 1).flatMap((section) => section.rows);
  const begun = ofDocuments.filter((row) => row.guidance_use === 'default text').map((row) => neutral(row.guidance));
  expect(begun.length).toBeGreaterThan(2);
  expect(begun.filter((text) => !texts.some((said) => said.startsWith(text)))).toEqual([]);
});

test('every text that the sources give for a role stands verbatim among the bokmål words', async () => {
  const texts = new Set(textsOf(await loadAllWords('nb')));
  const offered = rows.flatMap((row) => row.default ?? []);
  expect(offered.length).toBeGreaterThan(12);
  expect(offered.filter((text) => !texts.has(text))).toEqual([]);
});
