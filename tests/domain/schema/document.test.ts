import { sectionOfRows, sectionsWithRows } from '../../../src/domain/schema/document';
import { agendaItem } from '../../../src/domain/templates/agendaItem';
import { goalResult } from '../../../src/domain/templates/goalResult';
import { programmeReport } from '../../../src/domain/templates/programmeReport';
import { statusReport } from '../../../src/domain/templates/statusReport';

const of = (id: number) => ({ report: { id, title: 'Rapport' } });

test('a section that rows of the document stand in is told, by what their link says', () => {
  expect(sectionsWithRows(statusReport, 7, [{ template: agendaItem, rows: [of(7)] }])).toEqual(['decisions']);
  expect(sectionsWithRows(programmeReport, 7, [{ template: goalResult, rows: [of(8), of(7)] }])).toEqual(['goals']);
});

test('rows of another document, or of none, begin nothing', () => {
  const rows = [of(8), { report: null }];
  expect(sectionsWithRows(statusReport, 7, [{ template: agendaItem, rows }])).toEqual([]);
  expect(sectionsWithRows(statusReport, 7, [])).toEqual([]);
});

test('rows whose link names no section stand in the last before the head', () => {
  const { within: _within, ...options } = agendaItem.fields.report.options;
  const loose = { ...agendaItem, fields: { ...agendaItem.fields, report: { ...agendaItem.fields.report, options } } };
  expect(sectionOfRows(statusReport, loose as never)).toBe('decisions');
  expect(sectionOfRows(programmeReport, loose as never)).toBe('assessment');
});
