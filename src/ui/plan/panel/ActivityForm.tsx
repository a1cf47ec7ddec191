import * as React from 'react';
import type { AnyDraft, AnyRecord } from '../../../data/repository';
import { plannedWith } from '../../../domain/planning/moves';
import { activity } from '../../../domain/templates/activity';
import { useSay } from '../../app/Announcer';
import { useSaid } from '../../app/WordsRoom';
import type { Activity, Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import type { FormHandle } from '../../form/RecordForm';
import { RecordForm } from '../../form/RecordForm';
import { dayOf } from '../../form/typing/timeText';
import { useArriveAt } from '../../form/useArriveAt';
import { FilesFold } from '../../files/FilesFold';
import { HistoryFold } from '../../history/HistoryFold';
import { Folds } from '../../parts/Fold';
import { Heading } from '../../parts/Heading';
import { usePeriod } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';
import { useGo } from '../../route/useGo';
import { useSetting } from '../../setting';
import { usePlan } from '../chapters/usePlan';

const fields = [
  'name',
  'kind',
  'deadline',
  'originalDeadline',
  'responsible',
  'start',
  'status',
  'hours',
  'cost',
  'comment'
];

const homeOf = ({ id }: Milestone): readonly string[] => ['plan', 'milestone', String(id), 'activities'];

interface Props {
  readonly milestone: Milestone;
  readonly record: Activity | null;
  readonly order: number;
  /** Somebody else has deleted it meanwhile. */
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<Activity> | null>;
  /** The field one has come for. */
  readonly field?: string;
  readonly onEnd: () => void;
}

/** Keeps the deadline it was planned with when it is given another, after the day it was made. */
function useKeepPlanned(): (stored: AnyRecord, change: AnyDraft) => AnyDraft {
  const { today } = useSetting();
  return (stored, change) => {
    const before = stored as unknown as Activity;
    const isNew = dayOf(before.created.at) === today;
    const originalDeadline = isNew ? null : plannedWith(before, { ...before, ...change });
    return originalDeadline === null ? {} : { originalDeadline };
  };
}

/** What is asked for: PSO only where the project is one, and the first deadline once there is another. */
function useFields(record: Activity | null): readonly string[] {
  const isPso = usePlan().plan.pso.length > 0;
  const hasMoved = record !== null && record.originalDeadline !== null;
  return fields.filter((name) => name !== 'originalDeadline' || hasMoved).concat(isPso ? ['pso'] : []);
}

function Fields({ milestone, record, order, gone, handle, onEnd }: Omit<Props, 'field'>): JSX.Element {
  const said = useSaid();
  const say = useSay();
  const go = useGo();
  const { keep } = useStore();
  const known = { ...useRowStart(), milestone: { id: milestone.id, title: milestone.name }, order };
  const saved = (stored: Activity): void => {
    keep(activity, stored);
    if (record) return;
    say(said.activities.saved);
    onEnd();
  };
  return (
    <RecordForm
      template={activity}
      record={record}
      known={known}
      period={usePeriod()}
      fields={useFields(record)}
      layout="panel"
      headingLevel={4}
      saves="byItself"
      gone={gone}
      handle={handle}
      also={useKeepPlanned()}
      onMadeAnew={(made) => {
        keep(activity, made);
        go([...homeOf(milestone), String(made.id)], { instead: true });
      }}
      onSaved={saved}
      onCancel={onEnd}
    />
  );
}

/** An activity, new or as it stands. */
export function ActivityForm({ field, ...about }: Props): JSX.Element {
  const said = useSaid();
  const { milestone, record } = about;
  return (
    <div ref={useArriveAt(field)}>
      <Heading level="h3" arrival spaced>
        {record ? record.name : said.activities.new}
      </Heading>
      <Fields {...about} />
      {record && (
        <Folds>
          <FilesFold template={activity} record={record} home={[...homeOf(milestone), String(record.id)]} />
          <HistoryFold template={activity} record={record} home={[...homeOf(milestone), String(record.id)]} />
        </Folds>
      )}
    </div>
  );
}
