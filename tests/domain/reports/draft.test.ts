import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from '../../../src/domain/reports/draft/draftOf';
import { standingUnder } from '../../../src/domain/reports/draft/drafted';
import type { Heading } from '../../../src/domain/reports/draft/sentence';
import { reportHeadings } from '../../../src/domain/reports/headings';
import type { Language } from '../../../src/domain/schema/words';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { loadLaterWords, loadTemplateWords } from '../../../src/locales/load';
import { sourceText } from '../../../src/locales/reportDraft/sentenceText';
import { aReport, gathered, steps, told, versions, written } from '../../support/yearOfAnswers';

const headings = Object.keys(reportHeadings) as readonly Heading[];

/** The draft as a page: headings, sentences, and under each who said it, when, and where it stands. */
async function page(language: Language): Promise<string> {
  const report = await written(aReport(), gathered, language);
  const { messages } = await loadLaterWords(language);
  const { fields } = await loadTemplateWords(followUpReport.name as 'followUpReport', language);
  const said = messages.reportDraft;
  return headings
    .map((heading) => {
      const lines = standingUnder(report, heading).map(
        ({ words, source }) =>
          `${words}\n> ${said.under(sourceText(source, said, { language }), said.from[source.template])}`
      );
      return [`## ${fields[heading]?.label}`, ...lines].join('\n\n');
    })
    .join('\n\n');
}

test.each(['nb', 'nn', 'en'] as const)(
  'a year of answers becomes the draft that was read through, each sentence with its source (%s)',
  async (language) => {
    const expected = readFileSync(join(__dirname, `../../fixtures/drafts/${language}.md`), 'utf8');
    expect(`${await page(language)}\n`).toBe(expected);
  }
);

test('after the last report it tells of what came since, and of what was left out of it that day', () => {
  const earlier = aReport({ reportDate: '2018-08-24' });
  const keys = draftOf(aReport(), { ...gathered, reports: [earlier] }).map(({ source }) => source.on);
  expect(keys).toEqual(['2018-08-24', '2018-09-01', '2018-09-01', '2018-09-03', '2018-09-04']);
});

test('what stands in an earlier report is not told again; a report on another milestone, or one only ordered, is no report on this', async () => {
  const earlier = await written(aReport({ reportDate: '2018-01-05' }), gathered);
  expect(draftOf(aReport(), { ...gathered, reports: [earlier] })).toEqual([]);
  const none = [
    { ...earlier, milestone: { id: 999, title: '' } },
    { ...earlier, status: 'ordered' as const }
  ];
  expect(draftOf(aReport(), { ...gathered, reports: none })).toHaveLength(13);
});

test('a report is not silenced by one that was begun after it', async () => {
  const own = aReport();
  const later = await written(aReport({ reportDate: '2018-12-01' }), gathered);
  expect(draftOf(own, { ...gathered, reports: [later] })).toHaveLength(13);
});

test('headings that the project does without are left alone', async () => {
  const told = draftOf(aReport(), { ...gathered, hidden: ['cause', 'mainLessons'] });
  expect(told.map(({ heading }) => heading)).not.toContain('cause');
  expect(told).toHaveLength(11);
});

test('an answer that was taken back was never given', () => {
  const taken = versions.slice(steps.length - 7);
  expect(taken[0]?.values).toMatchObject({ status: 'offTrack' });
  expect(taken[1]?.values).toMatchObject({ status: 'reached' });
  const without = draftOf(aReport(), { ...gathered, versions: versions.slice(steps.length - 5) });
  expect(draftOf(aReport(), { ...gathered, versions: taken })).toEqual(without);
});

test('a deadline moved by the bot is told as moved by whoever answered it', async () => {
  const [moved] = (await told(aReport(), gathered)).filter(({ sentence }) => sentence.says === 'moved');
  expect(moved?.sentence.source).toMatchObject({ by: 'Lars Leder', on: '2018-05-30' });
});

test('made anew it brings in what is new, and nothing that people have changed or taken out', async () => {
  const first = await written(aReport(), { ...gathered, versions: versions.slice(2) });
  const edited = { ...first, situation: 'Vi skriver det selv.', cause: '' };
  const again = await written(edited, gathered);
  expect(again.situation).toBe(
    ['Vi skriver det selv.', 'I rute 24. aug. 2018: Hilde tar den.', 'Milepælen ble nådd 31. aug. 2018.'].join('\n\n')
  );
  expect(again.cause).toBe('');
  expect(draftOf(again, gathered)).toEqual([]);
});
