import * as React from 'react';
import { comparePlanned } from '../../../domain/planning/planTree';
import { proposeNumber } from '../../../domain/planning/proposeNumber';
import type { IsoDate } from '../../../domain/schema/dates';
import { milestone } from '../../../domain/templates/milestone';
import { useDraft } from '../../app/useDraft';
import { useSaid } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { usePeriod } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';
import { useSetting } from '../../setting';
import { checkRow } from './rowDraft';
import type { RowDraft, RowProblems } from './rowDraft';
import { rowIn, rowPlace, rowText } from './keptRow';
import { useSending } from './useSending';
import type { Sending } from './useSending';

export interface Entry extends Omit<Sending<RowDraft>, 'send'> {
  readonly draft: RowDraft;
  readonly problems: RowProblems;
  /** The day of the last row that has one: which year words mean goes on from there. */
  readonly above: IsoDate | null;
  /** Counts the rows begun: a new one means an empty line. */
  readonly turn: number;
  /** Counts the times that the line could not be taken. */
  readonly refused: number;
  readonly change: (part: Partial<RowDraft>) => void;
  /** Stores the line and begins the next, unless something is wrong with it. */
  readonly enter: () => void;
}

const lastDay = (above: readonly Above[]): IsoDate | null =>
  above.reduce<IsoDate | null>((found, { deadline }) => deadline?.date ?? found, null);

type Above = Pick<RowDraft, 'number' | 'path' | 'deadline'>;

/** The plan as it stands over the line that is being written. */
function useAbove(): (sent: readonly Above[]) => readonly Above[] {
  const milestones = useRows(milestone);
  const sorted = React.useMemo(() => milestones.slice().sort(comparePlanned), [milestones]);
  return (sent) => [...sorted, ...sent];
}

/** The line that begins after these: the next number, «Når », and the path of the row above. */
function useNext(): (above: readonly Above[]) => RowDraft {
  const said = useSaid();
  return (above) => {
    const number = proposeNumber(above.map((each) => each.number));
    return {
      number,
      name: `${said.entry.when} `,
      deadline: null,
      path: above[above.length - 1]?.path ?? '',
      responsible: null
    };
  };
}

/** Entering milestones one line after another. */
export function useEntry(): Entry {
  const said = useSaid();
  const { today } = useSetting();
  const period = usePeriod();
  const { projectKey } = useRowStart();
  const sending = useSending<RowDraft>(milestone, ({ number }) => said.entry.saved(number));
  const next = useNext();
  const above = useAbove();
  const { found, keep } = useDraft(rowPlace(projectKey));
  const [draft, setDraft] = React.useState(() => ({ ...next(above([])), ...rowIn(found) }));
  const latest = React.useRef(draft);
  latest.current = draft;
  const [problems, setProblems] = React.useState<RowProblems>({});
  const [turn, setTurn] = React.useState(0);
  const [refused, setRefused] = React.useState(0);
  const change = (part: Partial<RowDraft>): void => {
    // A cell may say two things at once: the second must not forget the first.
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    keep(rowText(latest.current, said.entry.when));
    const mended = Object.keys(part);
    setProblems((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !mended.includes(field))));
  };
  const enter = (): void => {
    const checked = checkRow(draft, said.entry.when, period, today);
    setProblems(checked.problems);
    if (Object.keys(checked.problems).length > 0) {
      setRefused(refused + 1);
      return;
    }
    sending.send(checked.row);
    keep(undefined);
    setDraft(next(above([...sending.sent.map(({ row }) => row), checked.row])));
    setTurn(turn + 1);
  };
  const day = lastDay(above(sending.sent.map(({ row }) => row)));
  return { draft, problems, above: day, turn, refused, change, enter, ...sending };
}
