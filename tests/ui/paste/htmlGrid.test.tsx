import fc from 'fast-check';
import { readGrid } from '../../../src/domain/planning/paste/readGrid';
import { htmlGrid } from '../../../src/ui/plan/paste/htmlGrid';
import { readClipboard } from '../../../src/ui/plan/paste/readClipboard';
import { anyPlan } from '../../domain/planning/paste/anyPlan';
import { askoy } from '../../domain/planning/paste/askoy';
import { asHtml, printed } from '../../domain/planning/paste/printed';
import { fixture } from './pasting';

const table = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const names = (html: string): readonly (readonly string[])[] =>
  readGrid(htmlGrid(html)).milestones.map(({ path, number, name }) => [path, number, name]);

test('a plan laid out as HTML and read again is the same plan', () => {
  fc.assert(
    fc.property(anyPlan, (milestones) => {
      expect(readGrid(htmlGrid(asHtml(printed({ milestones })))).milestones).toEqual(milestones);
    }),
    { numRuns: 50 }
  );
});

test('no HTML throws', () => {
  const part = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td colspan=99999>',
    '<td rowspan=0>',
    '<li>',
    '</td>',
    '<p>',
    'M1',
    'Når'
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 20 }))), (parts) => {
      readClipboard({ html: parts.join(''), text: '' });
    })
  );
});

test.each(['askoy.word.html', 'askoy.excel.html'])('%s is the Askøy plan', (name) => {
  expect(readClipboard({ html: fixture(name), text: '' })?.milestones).toEqual(askoy);
});

test('a cell merged downwards holds for the rows it reaches into', () => {
  const html = table(
    '<th>Fase</th><th>Milepæl</th><th>Ansvar</th><th>Frist</th>',
    '<td rowspan=2>AS IS</td><td>Når a er gjort</td><td rowspan=2>Kari Ås</td><td>mars</td>',
    '<td>Når b er gjort</td><td>mai</td>'
  );
  expect(readGrid(htmlGrid(html)).milestones).toMatchObject([
    { path: 'AS IS', name: 'Når a er gjort', responsible: 'Kari Ås', deadline: 'mars' },
    { path: 'AS IS', name: 'Når b er gjort', responsible: 'Kari Ås', deadline: 'mai' }
  ]);
});

test('a heading between two tables is the path of the second', () => {
  const rows = (number: string): string =>
    table('<th>Nr.</th><th>Milepæl</th>', `<td>${number}</td><td>Når ${number} er nådd</td>`);
  expect(names(`<h2>Første løp</h2>${rows('M1')}<p>Andre løp</p>${rows('M2')}`)).toEqual([
    ['Første løp', 'M1', 'Når M1 er nådd'],
    ['Andre løp', 'M2', 'Når M2 er nådd']
  ]);
});

test('a numbered list is numbered milestones, and lines that the source broke are one', () => {
  expect(names('<ol><li>Når a\n  er gjort</li><li>Når b er gjort</li></ol>')).toEqual([
    ['', '1', 'Når a er gjort'],
    ['', '2', 'Når b er gjort']
  ]);
});

test('soft hyphens, no-break spaces, struck-out and hidden text are not part of a name', () => {
  const cell = 'Når&nbsp;forbed&shy;ring <del>ikke </del>er<span style="mso-hide:all"> X</span> gjort';
  expect(names(table(`<td>M1</td><td>${cell}</td>`, '<td>M2</td><td>Når b er gjort</td>'))[0]).toEqual([
    '',
    'M1',
    'Når forbedring er gjort'
  ]);
});

test('three thousand nested elements are survived', () => {
  const html = `${'<div>'.repeat(3000)}<table><tr><td>M1</td><td>Når a er gjort</td></tr></table>`;
  expect(() => readClipboard({ html, text: 'M1 Når a er gjort' })).not.toThrow();
});
