import fc from 'fast-check';
import { addDays } from '../../src/domain/schema/dates';
import { percent, prose, text } from '../../src/domain/schema/field';
import { columnKinds } from '../../src/data/sharepoint/columns';
import { dayOf, daysBetweenFilter, momentOf } from '../../src/data/sharepoint/days';
import { filterOf } from '../../src/data/sharepoint/rows';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';

/** From UTC−11 to UTC+12, with summer time, half hours and Norway among them. */
const zones = [
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'America/St_Johns',
  'UTC',
  'Europe/Oslo',
  'Asia/Kolkata',
  'Australia/Adelaide',
  'Pacific/Fiji'
];

/** Local midnight, in UTC, of the day that a moment falls on in a zone: what a DateOnly column keeps. */
function cutToDay(moment: string, timeZone: string): string {
  const at = Date.parse(moment);
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);
  const [day, time] = wall.split(' ') as [string, string];
  const sinceMidnight = Date.parse(`1970-01-01T${time}Z`);
  const midnight = at - sinceMidnight;
  const check = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(midnight);
  return check === day ? new Date(midnight).toISOString() : new Date(midnight + 3_600_000).toISOString();
}

const days = fc.integer({ min: 0, max: 70_000 }).map((number) => addDays('1950-01-01', number));

test.each(zones)('a day stored in a web in %s comes back as the same day', (zone) => {
  fc.assert(fc.property(days, (day) => expect(dayOf(cutToDay(momentOf(day), zone))).toBe(day)));
});

test.each(zones)('a filter for one day finds it, and not its neighbours, in a web in %s', (zone) => {
  const holds = (filter: string, stored: string): boolean =>
    filter.split(' and ').every((condition) => {
      const [, operator, , wanted] = /^\S+ (gt|le) (datetime)'(.*)'$/.exec(condition)!;
      return operator === 'gt' ? stored > new Date(wanted!).toISOString() : stored <= new Date(wanted!).toISOString();
    });
  fc.assert(
    fc.property(days, (day) => {
      const filter = daysBetweenFilter('aDate', day, day);
      const found = [-1, 0, 1].map((step) => holds(filter, cutToDay(momentOf(addDays(day, step)), zone)));
      expect(found).toEqual([false, true, false]);
    }),
    { numRuns: 50 }
  );
});

test('an uncut moment means the same day', () => {
  expect(dayOf(momentOf('2018-02-28'))).toBe('2018-02-28');
});

test('the moment at which a flow ran is the day that it was in Oslo', () => {
  const days = ['2026-03-01T14:05:33Z', '2026-03-01T22:59:59Z', '2026-03-01T23:00:01Z', '2026-07-01T22:00:01Z'];
  expect(days.map(dayOf)).toEqual(['2026-03-01', '2026-03-01', '2026-03-02', '2026-07-02']);
});

test('what Word leaves in a text and no list can hold is a break, or left out; all else is stored as it was written', () => {
  const written = 'Første\vandre\u0007 <b>& «æøå» 👩‍👩‍👧 שלום\t\n\ud83d.';
  const stored = 'Første\nandre <b>& «æøå» 👩‍👩‍👧 שלום\t\n.';
  expect(columnKinds.prose.encode(written, prose())).toEqual({ '': stored });
  expect(columnKinds.text.encode('Første\vandre', text())).toEqual({ '': 'Første andre' });
  expect(columnKinds.text.encode('', text())).toEqual({ '': null });
});

test('what is no date is no day', () => {
  expect([dayOf(null), dayOf(''), dayOf('i morgen'), dayOf(7)]).toEqual([null, null, null, null]);
});

test('every percentage of up to six decimals comes back as it was written', () => {
  const { encode, decode } = columnKinds.percent;
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (millionths) => {
      const value = millionths / 1_000_000;
      const body = encode(value, percent());
      expect(decode(() => body[''], percent())).toBe(value);
    })
  );
});

test('the first condition is the one that leaves fewest rows', () => {
  expect(filterOf(milestone, { status: ['planned', 'onTrack'], projectKey: "o'k" })).toBe(
    "projectKey eq 'o''k' and (status eq 'Planlagt' or status eq 'I rute')"
  );
  expect(filterOf(project, { channelId: 'c', key: 'k' })).toBe("key eq 'k' and channelId eq 'c'");
  expect(filterOf(milestone, { id: 3 })).toBe('Id eq 3');
  expect(filterOf(milestone, { responsible: 12 })).toBe('responsibleId eq 12');
  expect(filterOf(milestone, { status: [] })).toBe('Id eq 0');
  expect(filterOf(milestone)).toBe('');
});
