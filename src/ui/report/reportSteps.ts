import type { Act } from '../../domain/access';
import type { Report } from '../data/records';

export type StepName = 'send' | 'note' | 'returnIt';

/** One step of a report on its way: who may take it, from where, and what it then is. */
export interface Step {
  readonly act: Act;
  readonly from: readonly string[];
  readonly to: 'sent' | 'noted' | 'returned';
  /** It cannot be undone: asked about once more. */
  readonly final?: true;
  /** Whoever gets it back is told why. */
  readonly asksWhy?: true;
}

export const steps: { readonly [S in StepName]: Step } = {
  send: { act: 'writeReport', from: ['draft', 'returned'], to: 'sent' },
  note: { act: 'takeNoteOfReport', from: ['sent'], to: 'noted', final: true },
  returnIt: { act: 'takeNoteOfReport', from: ['sent'], to: 'returned', asksWhy: true }
};

const names: readonly StepName[] = ['send', 'note', 'returnIt'];

/** The steps somebody may take with a report as it stands. */
export const stepsFor = ({ status }: Pick<Report, 'status'>, may: (act: Act) => boolean): readonly StepName[] =>
  names.filter((name) => typeof status === 'string' && steps[name].from.includes(status) && may(steps[name].act));
