import type { Reminder, ReminderKind, ReportReason, Stage } from '../../domain/reminders/reminder';

/** What a part of a card is about: as much of a reminder as is needed to make it anew when somebody has pressed. */
export type About = Pick<
  Reminder,
  'kind' | 'projectKey' | 'recordId' | 'recordKey' | 'on' | 'stage' | 'reason' | 'reportKind' | 'year'
>;

const kinds: { readonly [K in ReminderKind]: true } = {
  milestone: true,
  choosePerson: true,
  help: true,
  activity: true,
  measure: true,
  risk: true,
  communicationMeasure: true,
  involvement: true,
  giveInput: true,
  inputUsed: true,
  measurement: true,
  offerReport: true,
  writeReport: true,
  finishReport: true,
  takeNote: true,
  recommend: true,
  decideChange: true,
  decidePlan: true,
  revisePlan: true,
  fridayRound: true,
  programmeRound: true,
  channelPost: true,
  brokenRecord: true,
  unreadList: true
};
const stages: { readonly [S in Stage]: true } = {
  before: true,
  onDay: true,
  after: true,
  toLeader: true,
  toOwner: true
};
const reasons: { readonly [R in ReportReason]: true } = {
  reached: true,
  missed: true,
  moved: true,
  ordered: true,
  calendar: true,
  begun: true,
  returned: true,
  wanted: true
};

/** As it stands in a card: short, for a card holds 28 KB, and several of these. */
export const writeAbout = (about: About): string =>
  JSON.stringify([
    about.kind,
    about.projectKey,
    about.recordId,
    about.recordKey,
    about.on,
    about.stage,
    about.reason ?? '',
    about.reportKind ?? '',
    about.year ?? ''
  ]);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Outside input: null where it is not what we write ourselves. */
export function readAbout(text: unknown): About | null {
  const parts = isText(text, 500) ? parsed(text) : null;
  if (!Array.isArray(parts) || parts.length !== 9) return null;
  const [kind, projectKey, recordId, recordKey, on, stage, reason, reportKind, year] = parts as unknown[];
  const isKnown =
    isText(kind, 30) &&
    Object.hasOwn(kinds, kind) &&
    isText(stage, 10) &&
    Object.hasOwn(stages, stage) &&
    isText(reason, 10) &&
    (reason === '' || Object.hasOwn(reasons, reason));
  const isWhole =
    isText(projectKey, 36) &&
    (recordId === null || (Number.isSafeInteger(recordId) && (recordId as number) > 0)) &&
    isText(recordKey, 120) &&
    isText(on, 10) &&
    isText(reportKind, 40) &&
    isText(year, 4);
  if (!isKnown || !isWhole) return null;
  return {
    kind: kind as ReminderKind,
    projectKey,
    recordId: recordId as number | null,
    recordKey,
    on,
    stage: stage as Stage,
    ...(reason === '' ? {} : { reason: reason as ReportReason }),
    ...(reportKind === '' ? {} : { reportKind }),
    ...(year === '' ? {} : { year })
  };
}
