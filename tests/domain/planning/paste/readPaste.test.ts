import { readFileSync } from 'node:fs';
import type { PastedPlan } from '../../../../src/domain/planning/paste/pastedPlan';
import { readText } from '../../../../src/domain/planning/paste/readPaste';
import { askoy } from './askoy';

const fixture = (name: string): string => readFileSync(`tests/fixtures/paste/${name}`, 'utf8');
const period = 'April 2017 – desember 2018';
const asRead = { milestones: askoy, period, unused: [`TID: ${period}`], left: 0 };

describe('the Askøy table', () => {
  test('as it stands in the source: lines out of a PDF', () => {
    expect(readText(fixture('askoy.txt'))).toEqual(asRead);
  });

  test('with single spaces, as other PDF readers give it', () => {
    expect(
      readText(
        fixture('askoy.txt')
          .replace(/[ \t]+/g, ' ')
          .replace(/ ?\n ?/g, '\n')
      )
    ).toEqual(asRead);
  });

  test('without empty lines, with Windows’ line breaks and no-break spaces', () => {
    const text = fixture('askoy.txt')
      .replace(/\n\s*\n/g, '\n')
      .replace(/ /g, '\u00a0')
      .replace(/\n/g, '\r\n');
    expect(readText(text)).toEqual(asRead);
  });

  test('as Excel gives it: tabs, and quotes around cells with lines', () => {
    expect(readText(fixture('askoy.excel.tsv'))).toEqual(asRead);
  });

  test('with the text around it in the document, which is left out and shown', () => {
    const before = '3 Milepæler\n\n';
    const after = '\n\nMilepælene understøttes av aktiviteter/oppgaver. Det er utarbeidet egen mal for\n';
    const plan = readText(`${before}${fixture('askoy.txt')}${after}`);
    expect(plan.milestones.filter(({ number }) => number.startsWith('M'))).toEqual(askoy.slice(0, 9));
    expect(plan.unused.join('\n')).toMatch(/Milepælene understøttes/);
  });
});

/** «path | number | sentence | who | deadline | more | deliverable @ deadline; …» */
const lines = ({ milestones }: PastedPlan): readonly string[] =>
  milestones.map(({ path, number, name, responsible, deadline, description, deliverables }) =>
    [
      path,
      number,
      name,
      responsible,
      deadline,
      description,
      deliverables.map((d) => `${d.name} @ ${d.deadline}`).join('; ')
    ]
      .join(' | ')
      .replace(/(?: \| *)*$/, '')
      .trimEnd()
  );
const read = (...rows: readonly string[]): readonly string[] => lines(readText(rows.join('\n')));

describe('tables with tabs', () => {
  test.each([
    ['bokmål', 'Nr.\tBeskrivelse av milepæler\tAnsvar\tFrist'],
    ['nynorsk', 'Nr\tMilepæl\tAnsvarleg\tTidsfrist'],
    ['English', '#\tMilestone\tOwner\tDue date'],
    ['a list of measures', 'ID\tTiltak\tHvem\tNår']
  ])('a header in %s', (_language, header) => {
    expect(read(header, 'M1\tNår a er gjort\tKari Ås\tJuni')).toEqual([' | M1 | Når a er gjort | Kari Ås | Juni']);
  });

  test('without a header, columns are known by what stands in them', () => {
    expect(read('1.1\tPilot er ferdig\tKari\t01.03.2018', '1.2\tAnsatte er opplært\tOla\tmars 2018')).toEqual([
      ' | 1.1 | Pilot er ferdig | Kari | 01.03.2018',
      ' | 1.2 | Ansatte er opplært | Ola | mars 2018'
    ]);
  });

  test('«Milepæl» is the number where «Beskrivelse» is the sentence, and the sentence where it is not', () => {
    expect(read('Milepæl\tBeskrivelse\tDato', 'M1\tPilot er klar\t1.3.2018', 'M2\tAlt er klart\t1.4.2018')).toEqual([
      ' | M1 | Pilot er klar |  | 1.3.2018',
      ' | M2 | Alt er klart |  | 1.4.2018'
    ]);
    expect(read('Milepæl\tBeskrivelse\tDato', 'Pilot klar\tNår alle har sett den\t1.3.2018')).toEqual([
      ' |  | Pilot klar |  | 1.3.2018 | Når alle har sett den'
    ]);
  });

  test('a column for the result path holds until the next, as Excel leaves merged cells', () => {
    const header = 'Fase\tTiltak\tFrist\tHvem\tStatus';
    expect(
      read(header, 'AS IS\tNår a er gjort\tmars\tKari Ås\tPågår', '\tNår b er gjort', 'AS BE\tNår c er gjort\tmai')
    ).toEqual([
      'AS IS |  | Når a er gjort | Kari Ås | mars | Status: Pågår',
      'AS IS |  | Når b er gjort',
      'AS BE |  | Når c er gjort |  | mai'
    ]);
  });

  test('a column for deliverables, with a deadline in each row', () => {
    expect(
      read(
        'Milepæl\tAktivitet\tFrist',
        'Pilot klar\tInvitere\t1.3.2018',
        '\tGjennomføre\t1.5.2018',
        'Rapport\tSkrive\tjuni'
      )
    ).toEqual([
      ' |  | Pilot klar |  | 1.5.2018 |  | Invitere @ 1.3.2018; Gjennomføre @ 1.5.2018',
      ' |  | Rapport |  | juni |  | Skrive @'
    ]);
  });

  test('headings with a number over milestones that count on from it', () => {
    expect(
      read('Nr\tMilepæl\tFrist', '1\tTillitsmodellen\t', '1.1\tNår a er gjort\tmai', '1.2\tNår b er gjort\tjuni')
    ).toEqual(['Tillitsmodellen | 1.1 | Når a er gjort |  | mai', 'Tillitsmodellen | 1.2 | Når b er gjort |  | juni']);
  });

  test('what stands over the header is no milestone', () => {
    const plan = readText('Prosjekt\tTillitsmodellen\nVersjon\t0.3\nNr\tMilepæl\tFrist\nM1\tNår a er gjort\tmai');
    expect(plan.unused).toEqual(['Prosjekt Tillitsmodellen', 'Versjon 0.3']);
    expect(plan.milestones).toHaveLength(1);
  });

  test('a header that a page break has repeated is not a milestone', () => {
    expect(
      read('Nr\tMilepæl\tFrist', 'M1\tNår a er gjort\tmai', 'Nr\tMilepæl\tFrist', 'M2\tNår b er gjort\tjuni')
    ).toHaveLength(2);
  });

  test.each([
    ['43159', '28.02.2018'],
    ['28.02.2018 00:00:00', '28.02.2018'],
    ['2018-02-28 00:00', '2018-02-28'],
    ['28-Feb-18', '28. Feb 2018'],
    ['28-feb', '28. feb'],
    ['2/28/2018', '28.2.2018'],
    ['Ultimo\u00a0februar', 'Ultimo februar'],
    ['når snøen smelter', 'når snøen smelter']
  ])('a deadline that Excel writes %s is %s', (cell, deadline) => {
    expect(readText(`Nr.\tMilepæl\tFrist\nM1\tNår a er gjort\t${cell}`).milestones[0]?.deadline).toBe(deadline);
  });

  test.each([
    ['"Når a er gjort\n• Den ene\n• Den andre"', '"Februar\nJuni"', 'Juni', 'Den ene @ Februar; Den andre @ Juni'],
    ['"Når a er gjort\n• Den ene\n• Den andre"', 'Februar / Juni', 'Juni', 'Den ene @ Februar; Den andre @ Juni'],
    [
      '"Når a er gjort\n• Den ene\n• Den andre"',
      '"August\nFebruar\nJuni"',
      'August',
      'Den ene @ Februar; Den andre @ Juni'
    ],
    ['"Når a er gjort\nDen ene\nDen andre"', '"Februar\nJuni"', 'Juni', 'Den ene @ Februar; Den andre @ Juni'],
    ['"Når a er gjort\n- Den ene\n- Den andre"', 'Juni', 'Juni', 'Den ene @ ; Den andre @'],
    ['"Når a er gjort\n• Den ene"', 'Juni', 'Juni', 'Den ene @'],
    ['"Når a er\ngjort"', '"September/\noktober"', 'September/oktober', '']
  ])('%j with the deadlines %j', (sentence, deadlines, own, under) => {
    const [line] = read('Nr.\tMilepæl\tFrist', `M1\t${sentence}\t${deadlines}`);
    expect(line).toBe([' | M1 | Når a er gjort |  | ', own, under === '' ? '' : ` |  | ${under}`].join(''));
  });

  test('a second paragraph is kept as more about the milestone', () => {
    expect(read('Nr.\tMilepæl\tFrist', 'M1\t"Når a er gjort\nDette krever at alle er med."\tJuni')).toEqual([
      ' | M1 | Når a er gjort |  | Juni | Dette krever at alle er med.'
    ]);
  });
});

describe('lines without a table', () => {
  test('numbers before the sentence, in several manners', () => {
    expect(
      read('M1 Når a er gjort Juni 2018', 'M2: Når b er gjort  1.3.2018', '3) Når c er gjort', 'med bilag   Høst 2018')
    ).toEqual([
      ' | M1 | Når a er gjort |  | Juni 2018',
      ' | M2 | Når b er gjort |  | 1.3.2018',
      ' | 3 | Når c er gjort med bilag |  | Høst 2018'
    ]);
  });

  test('each cell on a line of its own', () => {
    expect(read('M1', 'Når a er gjort', 'Februar', 'Fase to', 'M2', 'Når b er gjort', 'Juli')).toEqual([
      ' | M1 | Når a er gjort |  | Februar',
      'Fase to | M2 | Når b er gjort |  | Juli'
    ]);
  });

  test('people are found at the end of a line where the header names them', () => {
    expect(read('Nr. Milepæl Ansvar Frist', 'M1 Når a er gjort   Kari Ås   Juni')).toEqual([
      ' | M1 | Når a er gjort | Kari Ås | Juni'
    ]);
  });

  test('a plain list is one milestone a line', () => {
    expect(read('Pilot er evaluert', 'Rapport er levert')).toEqual([
      ' |  | Pilot er evaluert',
      ' |  | Rapport er levert'
    ]);
    expect(read('- Når a er gjort', '- Når b er gjort innen juni')).toEqual([
      ' |  | Når a er gjort',
      ' |  | Når b er gjort |  | innen juni'
    ]);
  });

  test('nothing is nothing', () => {
    expect(readText(' \n\t\n ')).toEqual({ milestones: [], period: '', unused: [], left: 0 });
  });
});
