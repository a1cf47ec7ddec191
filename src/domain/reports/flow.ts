import type { Act } from '../access';
import { date, person, prose } from '../schema/field';

/** The reports that go from one to another: written, sent, sent back, and settled. */
export type ReportName = 'followUpReport' | 'statusReport' | 'programmeReport';
export const reportNames: readonly ReportName[] = ['followUpReport', 'statusReport', 'programmeReport'];

/** What every report has of its way from hand to hand. Set by the steps, never typed. */
export const flowFields = {
  orderedBy: person({ managed: true, section: 'state' }),
  orderedOn: date({ managed: true, section: 'state' }),
  sentBy: person({ managed: true, section: 'state' }),
  sentOn: date({ managed: true, section: 'state' }),
  /** Why it was last sent back, by whom and when. */
  returnReason: prose({ managed: true, section: 'state' }),
  returnedBy: person({ managed: true, section: 'state' }),
  returnedOn: date({ managed: true, section: 'state' }),
  /** Who took note of it or accepted it, when, and what they wished to say. */
  takenBy: person({ managed: true, section: 'state' }),
  takenOn: date({ managed: true, section: 'state' }),
  remark: prose({ managed: true, section: 'state' })
} as const;

/** The last of its states, from which nothing in it changes. */
export type Settled = 'noted' | 'accepted';
export type ReportStatus = 'ordered' | 'draft' | 'sent' | 'returned' | Settled;

export const settledAs: { readonly [N in ReportName]: Settled } = {
  followUpReport: 'noted',
  statusReport: 'noted',
  programmeReport: 'accepted'
};

export type StepName = 'begin' | 'send' | 'take' | 'returnIt';

/** One step of a report on its way: who may take it, from where, and what it then is. */
export interface Step {
  readonly act: Act;
  readonly from: readonly ReportStatus[];
  readonly to: (name: ReportName) => ReportStatus;
  /** Whoever takes it may say something; or must, because whoever gets it back is to know what to do. */
  readonly says?: 'may' | 'must';
}

export const steps: { readonly [S in StepName]: Step } = {
  begin: { act: 'writeReport', from: ['ordered'], to: () => 'draft' },
  send: { act: 'writeReport', from: ['draft', 'returned'], to: () => 'sent' },
  take: { act: 'takeNoteOfReport', from: ['sent'], to: (name) => settledAs[name], says: 'may' },
  returnIt: { act: 'takeNoteOfReport', from: ['sent'], to: () => 'returned', says: 'must' }
};

const stepNames: readonly StepName[] = ['begin', 'send', 'take', 'returnIt'];

/** The steps somebody may take with a report as it stands. */
export const stepsFor = (status: unknown, may: (act: Act) => boolean): readonly StepName[] =>
  stepNames.filter((name) => steps[name].from.some((from) => from === status) && may(steps[name].act));

interface Hand<P> {
  readonly me: P;
  readonly today: string;
  /** What was said with the step. */
  readonly said: string;
}

/** What a step changes in the report. */
export function stepChange<P>(report: ReportName, name: StepName, { me, today, said }: Hand<P>): object {
  const status = steps[name].to(report);
  const told = {
    begin: {},
    send: { sentBy: me, sentOn: today },
    take: { takenBy: me, takenOn: today, remark: said },
    returnIt: { returnReason: said, returnedBy: me, returnedOn: today }
  };
  return { status, ...told[name] };
}
