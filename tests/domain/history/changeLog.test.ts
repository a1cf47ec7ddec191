import { changeLog } from '../../../src/domain/history/changeLog';
import type { Version } from '../../../src/domain/history/version';
import { blank } from '../../../src/domain/schema/record';
import type { AnyDraft } from '../../../src/domain/schema/record';
import { lessonsReport } from '../../../src/domain/templates/lessonsReport';

const utcDay = (moment: string): string => moment.slice(0, 10);

/** Versions in the order they were made: who, which day, what. */
function log(...made: readonly (readonly [by: string, day: string, change: AnyDraft])[]) {
  let values = blank(lessonsReport, { name: 'Tillitsmodellen' });
  const versions = made.map(([by, day, change], index): Version => {
    values = { ...values, ...change };
    return { label: `${index + 1}.0`, by, at: `${day}T10:0${index}:00Z`, values };
  });
  return changeLog(lessonsReport, versions.reverse(), utcDay);
}

test('a day’s writing by one person is one row, with the fields it changed, the oldest first', () => {
  expect(
    log(
      ['Kari', '2018-01-10', {}],
      ['Kari', '2018-01-11', { summary: 'Kort' }],
      ['Kari', '2018-01-11', { summary: 'Kort sagt', terms: 'DPIA: …' }],
      ['Ola', '2018-01-11', { scope: 'Alt' }]
    )
  ).toEqual([
    { version: '', date: '2018-01-10', by: 'Kari', changed: null },
    { version: '', date: '2018-01-11', by: 'Kari', changed: ['terms', 'summary'] },
    { version: '', date: '2018-01-11', by: 'Ola', changed: ['scope'] }
  ]);
});

test('a new version number begins a new row on the same day', () => {
  const rows = log(
    ['Kari', '2018-01-10', { documentVersion: '0.3' }],
    ['Kari', '2018-01-10', { summary: 'Kort', documentVersion: '1.0' }]
  );
  expect(rows.map(({ version }) => version)).toEqual(['0.3', '1.0']);
});

test('marks and what is taken back the same day leave no row', () => {
  const rows = log(
    ['Kari', '2018-01-10', {}],
    ['Kari', '2018-01-11', { done: ['summary'] }],
    ['Ola', '2018-01-12', { summary: 'Kort' }],
    ['Ola', '2018-01-12', { summary: '' }]
  );
  expect(rows).toHaveLength(1);
});

test('a document without versions has no rows', () => {
  expect(changeLog(lessonsReport, [], utcDay)).toEqual([]);
});
