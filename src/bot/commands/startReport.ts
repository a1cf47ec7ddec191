import { isLate, isOpen } from '../../domain/planning/lateness';
import { comparePlanned } from '../../domain/planning/planTree';
import { keyOf, recordsOf } from '../../domain/reminders/context';
import type { Context } from '../../domain/reminders/context';
import type { ReportReason } from '../../domain/reminders/reminder';
import type { ReportName } from '../../domain/reports/flow';
import { programmeKindNames } from '../../domain/reports/programmeSections';
import type { IsoDate } from '../../domain/schema/dates';
import { yearOf } from '../../domain/schema/dates';
import type { RecordOf } from '../../domain/schema/record';
import { followUpReport } from '../../domain/templates/followUpReport';
import { milestone } from '../../domain/templates/milestone';
import { statusReport } from '../../domain/templates/statusReport';
import { templateWordsOf } from '../../locales/words';
import type { About } from '../cards/about';
import { chooseReply, startReply } from '../cards/replies';
import type { Speaking } from '../cards/speaking';
import type { Outgoing } from '../messenger';
import type { Begin, Spot } from './reply';
import { asSaid } from './understand';

type Milestone = RecordOf<typeof milestone>;

/** So many are offered where it is not clear which is meant. */
const most = 4;

/** Why there is something to write of it now. */
function reasonFor(row: Milestone, today: IsoDate): ReportReason {
  if (row.status === 'reached') return 'reached';
  if (isLate(row, today)) return 'missed';
  return row.deadlineMovedOn === null ? 'wanted' : 'moved';
}

const common = (context: Context) =>
  ({ kind: 'writeReport', projectKey: context.project.key, recordId: null, stage: 'onDay' }) as const;

const aboutMilestone = (context: Context, row: Milestone): About => ({
  ...common(context),
  recordKey: keyOf(row),
  on: context.calendar.today,
  reason: reasonFor(row, context.calendar.today)
});

const aboutKind = (context: Context, template: ReportName, reportKind: string, year: string): About => ({
  ...common(context),
  recordKey: [context.project.key, template, reportKind].join('/'),
  on: context.calendar.today,
  reason: 'calendar',
  reportKind,
  year
});

/** What may be meant by the first word: a kind of report, by the names that it has; and what is said after it. */
interface Wanted {
  readonly kind: ReportName | (typeof programmeKindNames)[number];
  readonly rest: string;
}

function wantedIn({ words }: Speaking, about: string): Wanted {
  const { kinds } = words.messages.now.reports;
  const names: readonly (readonly [Wanted['kind'], string])[] = [
    ...programmeKindNames.map((kind) => [kind, kinds[kind]] as const),
    ['statusReport', templateWordsOf(words, statusReport).one],
    ['followUpReport', templateWordsOf(words, followUpReport).one],
    ['followUpReport', words.bot.commands.report]
  ];
  // The longest first: one name may begin as another.
  const found = names
    .slice()
    .sort(([, a], [, b]) => b.length - a.length)
    .find(([, name]) => about.startsWith(name.toLowerCase()));
  if (!found) return { kind: 'followUpReport', rest: about };
  return { kind: found[0], rest: about.slice(found[1].length).trim() };
}

const wordsIn = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** The milestones that are meant: by number, or by some of their name. */
function milestonesIn({ context }: Spot, rest: string): readonly Milestone[] {
  const left = rest.replace(asSaid(context.project.name), '').trim();
  const all = recordsOf(context.rows, milestone);
  const numbered = all.filter((row) => row.number !== '' && wordsIn(left).includes(asSaid(row.number)));
  if (numbered.length > 0 || left === '') return numbered;
  return all.filter((row) => asSaid(row.name).includes(left));
}

/** Those that there is most reason to write of: reached, late or moved; then those that come. */
function likely({ context }: Spot): readonly Milestone[] {
  const { today } = context.calendar;
  const weight = (row: Milestone): number => (reasonFor(row, today) === 'wanted' ? 1 : 0);
  const reported = new Set(recordsOf(context.rows, followUpReport).map((report) => report.milestone?.id));
  return recordsOf(context.rows, milestone)
    .filter((row) => (isOpen(row) || row.status === 'reached') && !reported.has(row.id))
    .sort((a, b) => weight(a) - weight(b) || comparePlanned(a, b))
    .slice(0, most);
}

const yearIn = (rest: string, kind: string, today: IsoDate): string => {
  const said = /\b(20\d\d)\b/.exec(rest)?.[1];
  if (kind === 'startUp' || kind === 'final') return '';
  return said ?? String(kind === 'halfYear' ? yearOf(today) : yearOf(today) - 1);
};

/** A report on the whole project; a status report goes to the programme leader unless it is begun in the web part. */
function aboutProject({ context }: Spot, { kind, rest }: Wanted): About {
  const { today } = context.calendar;
  if (kind !== 'statusReport') return aboutKind(context, 'programmeReport', kind, yearIn(rest, kind, today));
  return aboutKind(context, 'statusReport', 'programmeLeader', '');
}

/** Of the project that is named or where one is, or else of the only one. */
function spotsFor(all: readonly Spot[], here: readonly Spot[], rest: string): readonly Spot[] {
  const named = all.filter(({ context }) => {
    const name = asSaid(context.project.name);
    return name !== '' && rest.includes(name);
  });
  return named.length > 0 ? named : here;
}

/**
 * «start rapport M3», «start årsrapport»: begins the report where it is clear which is meant, and offers those that may
 * be where it is not.
 */
export async function startIn(
  speaking: Speaking,
  all: readonly Spot[],
  here: readonly Spot[],
  about: string,
  begin: Begin
): Promise<Outgoing> {
  const wanted = wantedIn(speaking, about);
  const spots = spotsFor(all, here, wanted.rest);
  const [spot] = spots;
  if (wanted.kind === 'followUpReport') {
    const found = spots.flatMap((each) => milestonesIn(each, wanted.rest).map((row) => ({ spot: each, row })));
    const [only] = found;
    if (only && found.length === 1) return begin(only.spot.place, aboutMilestone(only.spot.context, only.row));
    if (spot && spots.length === 1) {
      const rows = found.length > 0 ? found.map(({ row }) => row).slice(0, most) : likely(spot);
      const abouts = rows.map((row) => aboutMilestone(spot.context, row));
      return startReply(spot.place.speaking, spot.context, abouts);
    }
  } else if (spot && spots.length === 1) return begin(spot.place, aboutProject(spot, wanted));
  return chooseReply(
    spot?.place.speaking ?? speaking,
    all.map(({ context }) => context)
  );
}
