import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateWords } from '../../src/domain/schema/words';
import { programmeOutline } from '../../src/domain/reports/programmeSections';
import type { ProgrammeKind } from '../../src/domain/reports/programmeSections';
import { programmeReport } from '../../src/domain/templates/programmeReport';
import { loadAllWords } from '../../src/locales/load';
import { templateWordsOf } from '../../src/locales/words';
import type { Words } from '../../src/locales/words';
import { textsOf } from '../support/texts';

/** What the programme asked its projects to report, in its own words (the slides of a gathering in 2013). */
const fixture = (name: string): string => readFileSync(join(__dirname, '../fixtures', name), 'utf8');
const plain = (text: string): string => text.replace(/[•\s]+/g, ' ');
const source = plain(fixture('sources/gathering.txt'));

interface Section {
  readonly seed: number;
  readonly rows: readonly { readonly label: string }[];
}
const statements = (JSON.parse(fixture('seed-fields.json')) as readonly Section[])
  .filter(({ seed }) => seed === 2)
  .flatMap(({ rows }) => rows.map(({ label }) => label));

/** What the slides tell of the projects of that year, and of coming meetings: nothing that a report asks for. */
const told = [
  'Aktivitet (pulje 1) halvårsrapport',
  'Oppstartsrapportering pulje 2',
  'formål/hensikt og forankring: tilfredsstillende i flertallet av prosjektene og deres prosjektplaner',
  'målarbeid i prosjektene: flertallet både er tydelige, konkrete og beskrivende',
  'tydeligste svakheter:',
  'Ca. 50 millioner kroner årlig',
  'Ujevn forankring',
  'Dypdykk i tema/problemstillinger',
  'Begge puljer',
  'Alle parter i prosjektet representert',
  'Prosjektledelse vs. prosessledelse'
];

let words: Words;
let said: TemplateWords;
beforeAll(async () => {
  words = await loadAllWords('nb');
  said = templateWordsOf(words, programmeReport);
});

test('every question and every piece of advice of the slides stands verbatim in the bokmål words', () => {
  const texts = new Set(textsOf(words));
  const asked = statements.filter((each) => !told.includes(each));
  expect(asked.length).toBeGreaterThan(12);
  expect(asked.filter((each) => !texts.has(each))).toEqual([]);
});

test('what is left out is on the slides, and so is what is asked', () => {
  expect(told.filter((each) => !statements.includes(each))).toEqual([]);
  expect(statements.filter((each) => !source.includes(plain(each)))).toEqual([]);
});

const asks: { readonly [K in ProgrammeKind]: readonly string[] } = {
  startUp: [
    'Formål/hensikt',
    'Forankring',
    'Mål',
    'Nåsituasjon/nullpunkt',
    'Kommunikasjon',
    'Implementering og overføring til drift',
    'Vurdering av rapporten'
  ],
  halfYear: ['Fremdrift', 'Tiltak satt i gang', 'Bevegelse', 'Mål', 'Utfordringer', 'Det vi ikke vet'],
  annual: [
    'Mål',
    'Tiltak satt i gang',
    'Suksesshistorie',
    'Forankring',
    'Det vi ikke vet',
    'Plan for å bevare resultatene'
  ],
  steering: ['Fra styringsgruppen', 'Forankring', 'Plan for å bevare resultatene'],
  final: [
    'Kort oppsummering',
    'Mål',
    'Produkter',
    'Økonomi',
    'Avvik og årsak',
    'Implementering og overføring til drift',
    'Suksessfaktorer',
    'Læringspunkter',
    'Gevinst videre',
    'Plan for å bevare resultatene'
  ]
};

test.each(Object.entries(asks))('%s asks for what the programme asks for, in that order', (kind, headings) => {
  const [, ...sections] = programmeOutline[kind as ProgrammeKind];
  expect(sections.map((name) => said.sections[name])).toEqual(headings);
});

const labelsIn = (section: string): readonly string[] =>
  Object.entries(programmeReport.fields).flatMap(([name, { options }]) =>
    'section' in options && options.section === section ? [said.fields[name]!.label] : []
  );

test('the three parties of the agreement are each asked about: what they do, and how far they are with it', () => {
  expect(labelsIn('commitment')).toEqual([
    'Politikere',
    'Hvor godt er politikerne med?',
    'Administrasjon',
    'Hvor godt er administrasjonen med?',
    'Tillitsvalgte',
    'Hvor godt er de tillitsvalgte med?'
  ]);
});

test('the assessor rates what the programme rated: purpose, commitment, goals in three ways, communication, hand-over', () => {
  expect(labelsIn('assessment')).toEqual([
    'Vurdering av formål/hensikt',
    'Vurdering av forankring',
    'Målene er tydelige',
    'Målene er konkrete',
    'Målene er beskrivende',
    'Vurdering av kommunikasjon',
    'Vurdering av overføring til drift',
    'Kommentar til prosjektet'
  ]);
});

test('the question that opens a part of a report stands at that part, and at no other', () => {
  const guidance = (field: string): readonly string[] => said.fields[field]!.guidance ?? [];
  expect(guidance('purpose')).toEqual(['Hensikt –hva vil dere med prosjektet?']);
  expect(guidance('politicians')).toEqual(['Forankring – hvem vil noe med prosjektet?']);
  expect(guidance('goalsText')).toEqual(['Bruk målene deres']);
  expect(guidance('unknown')).toEqual(['Mye vi ikke vet…']);
  expect(guidance('keeping')).toEqual(['Hvordan bevare resultater når prosjektlederen er borte og pengene brukt..?']);
  expect(guidance('due')).toEqual(['Årsrapportering, 1. februar']);
});
