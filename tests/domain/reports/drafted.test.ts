import fc from 'fast-check';
import { broughtIn } from '../../../src/domain/reports/draft/broughtIn';
import {
  confirmed,
  draftHeadings,
  draftedIn,
  draftedText,
  isStillDraft,
  standingUnder
} from '../../../src/domain/reports/draft/drafted';
import { draftOf } from '../../../src/domain/reports/draft/draftOf';
import type { Heading, Sentence, Worded } from '../../../src/domain/reports/draft/sentence';
import { reportHeadings } from '../../../src/domain/reports/headings';
import { aReport, gathered, steps, versions, written } from '../../support/yearOfAnswers';
import type { Report } from '../../support/yearOfAnswers';

const headings = Object.keys(reportHeadings) as readonly Heading[];
const draftsIn = (report: Report, heading: Heading): number =>
  standingUnder(report, heading).filter(isStillDraft).length;

test('text is a draft until somebody edits it, takes it out or lets it stand', async () => {
  const report = await written(aReport({ situation: 'Sto her før.' }), gathered);
  expect(draftsIn(report, 'consequences')).toBe(2);
  const [first] = report.consequences.split('\n\n');
  expect(draftsIn({ ...report, consequences: report.consequences.replace('vente', 'utsettes') }, 'consequences')).toBe(
    1
  );
  expect(draftsIn({ ...report, consequences: first ?? '' }, 'consequences')).toBe(1);
  expect(draftsIn({ ...report, consequences: '' }, 'consequences')).toBe(0);
  expect(draftsIn({ ...report, ...confirmed(report, 'consequences') }, 'consequences')).toBe(0);
  expect(draftHeadings({ ...report, ...confirmed(report, 'consequences') })).not.toContain('consequences');
  expect(draftHeadings(report)).toContain('situation');
});

test('what was let stand is no draft again when more is brought in', async () => {
  const first = await written(aReport(), { ...gathered, versions: versions.slice(2) });
  const read = { ...first, ...confirmed(first, 'situation') };
  const again = await written(read, gathered);
  expect(draftsIn(again, 'situation')).toBe(2);
});

test('text that SharePoint gives back with other line ends is the same text', async () => {
  const report = await written(aReport(), gathered);
  const stored = { ...report, cause: report.cause.replace(/\n/g, '\r\n'), situation: `${report.situation}\r\n ` };
  expect(draftsIn(stored, 'cause')).toBe(1);
  expect(draftsIn(stored, 'situation')).toBe(5);
});

test('lines that are none of ours are no sources, and our own come back as they were', async () => {
  const report = await written(aReport(), gathered);
  const all = draftedIn(report);
  expect(draftedIn({ drafted: draftedText(all) })).toEqual(all);
  const hostile = '<script>|situation|milestone|x|2018-01-01|0|draft|Eve\nconstructor|__proto__|lesson|1|2018-01-01';
  expect(draftedIn({ drafted: hostile })).toEqual([]);
});

/** A sentence whose key and names may hold anything. */
const anything = fc.record({ key: fc.string({ minLength: 1 }), by: fc.string(), text: fc.string() });

test('whatever a name or a text holds, what is brought in is remembered, and found again as one paragraph', () => {
  fc.assert(
    fc.property(anything, ({ key, by, text }) => {
      fc.pre(/[^\s|]/.test(key) && text.trim() !== '');
      const source = { template: 'lesson', recordId: 1, by, on: '2018-01-01' } as const;
      const sentence: Sentence = { key, heading: 'mainLessons', says: 'said', text, source };
      const report = { ...aReport(), ...broughtIn(aReport(), [{ sentence, words: text }]) } as Report;
      expect(draftsIn(report, 'mainLessons')).toBe(1);
    })
  );
});

const wording = (sentence: Sentence): Worded => ({ sentence, words: sentence.text || 'x' });

test('whatever stands in a report, bringing in keeps it at the head of each text, and doing it twice in a row changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 7, maxLength: 7 }),
      fc.nat({ max: steps.length }),
      (texts, count) => {
        const own = Object.fromEntries(headings.map((heading, index) => [heading, texts[index]]));
        const before = { ...aReport(), ...own } as Report;
        const now = { ...gathered, versions: versions.slice(count) };
        const once = { ...before, ...broughtIn(before, draftOf(before, now).map(wording)) } as Report;
        const twice = { ...once, ...broughtIn(once, draftOf(once, now).map(wording)) } as Report;
        for (const heading of headings) expect(once[heading].startsWith(before[heading].trimEnd())).toBe(true);
        expect(twice).toEqual(once);
      }
    )
  );
});
