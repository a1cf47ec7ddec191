import type { Act } from '../../../domain/access';
import { isOpen } from '../../../domain/planning/lateness';
import { drop, move, reach, reopen, setOffTrack, setOnTrack } from '../../../domain/planning/transitions';
import type { Outcome } from '../../../domain/planning/transitions';
import type { IsoDate } from '../../../domain/schema/dates';
import type { Deadline } from '../../../domain/schema/kinds';
import type { AppMessages } from '../../../locales/messages';
import type { Milestone } from '../../data/records';

export type ActionName = 'reach' | 'move' | 'onTrack' | 'offTrack' | 'drop' | 'reopen';

/** What somebody has typed before they do it. */
export interface Typed {
  readonly day: string | null;
  readonly deadline: Deadline | null;
  readonly reason: string;
}

type Actions = AppMessages['actions'];
type Phrase = { [K in keyof Actions]: Actions[K] extends string ? K : never }[keyof Actions];

/** One thing that can be done with a milestone: what it asks for, and what it comes to. */
export interface Action {
  readonly act: Act;
  readonly asks: 'day' | 'deadline' | 'reason';
  /** The field its reason is stored in, and its problems are about. */
  readonly reasonField: 'statusReason' | 'deadlineReason';
  readonly reasonRequired: boolean;
  readonly reasonLabel: Phrase;
  readonly confirm: Phrase;
  readonly done: Phrase;
  readonly run: (milestone: Milestone, typed: Typed, today: IsoDate) => Outcome;
}

const answer = { act: 'answerForMilestone', asks: 'reason', reasonField: 'statusReason', confirm: 'confirm' } as const;

export const actions: { readonly [A in ActionName]: Action } = {
  reach: {
    ...answer,
    asks: 'day',
    reasonRequired: false,
    reasonLabel: 'reflection',
    confirm: 'confirmReach',
    done: 'reached',
    run: (milestone, { day, reason }, today) => reach(milestone, { reachedOn: day, reason }, today)
  },
  move: {
    act: 'moveDeadline',
    asks: 'deadline',
    reasonField: 'deadlineReason',
    reasonRequired: true,
    reasonLabel: 'moveReason',
    confirm: 'confirmMove',
    done: 'moved',
    run: (milestone, { deadline, reason }, today) => move(milestone, { deadline, reason }, today)
  },
  onTrack: {
    ...answer,
    reasonRequired: false,
    reasonLabel: 'onTrackReason',
    done: 'noted',
    run: (milestone, { reason }) => setOnTrack(milestone, { reason })
  },
  offTrack: {
    ...answer,
    reasonRequired: false,
    reasonLabel: 'offTrackReason',
    done: 'noted',
    run: (milestone, { reason }) => setOffTrack(milestone, { reason })
  },
  drop: {
    ...answer,
    act: 'dropMilestone',
    reasonRequired: true,
    reasonLabel: 'dropReason',
    done: 'dropped',
    run: (milestone, { reason }) => drop(milestone, { reason })
  },
  reopen: {
    ...answer,
    reasonRequired: false,
    reasonLabel: 'reopenReason',
    done: 'reopened',
    run: (milestone, { reason }) => reopen(milestone, { reason })
  }
};

const whileOpen: readonly ActionName[] = ['reach', 'onTrack', 'offTrack', 'move', 'drop'];
const afterwards: readonly ActionName[] = ['reopen'];

/** What can be done with a milestone as it stands, by somebody who may do these things. */
export const actionsFor = (milestone: Milestone, may: (act: Act) => boolean): readonly ActionName[] =>
  (isOpen(milestone) ? whileOpen : afterwards).filter((name) => may(actions[name].act));
