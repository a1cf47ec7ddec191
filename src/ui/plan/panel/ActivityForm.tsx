import * as React from 'react';
import { activity } from '../../../domain/templates/activity';
import { useSay } from '../../app/Announcer';
import { useSaid } from '../../app/WordsRoom';
import type { Activity, Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { RecordForm } from '../../form/RecordForm';
import { useArriveAt } from '../../form/useArriveAt';
import { FilesFold } from '../../files/FilesFold';
import { HistoryFold } from '../../history/HistoryFold';
import { Folds } from '../../parts/Fold';
import { Heading } from '../../parts/Heading';
import { usePeriod } from '../../project/ProjectRoom';
import { useRowStart } from '../../project/useRowStart';

const fields = ['name', 'kind', 'deadline', 'responsible', 'start', 'status', 'comment'];

interface Props {
  readonly milestone: Milestone;
  readonly record: Activity | null;
  readonly order: number;
  /** The field one has come for. */
  readonly field?: string;
  readonly onEnd: () => void;
}

/** An activity, new or as it stands. */
export function ActivityForm({ milestone, record, order, field, onEnd }: Props): JSX.Element {
  const said = useSaid();
  const home = ['plan', 'milestone', String(milestone.id), 'activities'];
  const say = useSay();
  const { keep } = useStore();
  const known = { ...useRowStart(), milestone: { id: milestone.id, title: milestone.name }, order };
  return (
    <div ref={useArriveAt(field)}>
      <Heading level="h3" arrival spaced>
        {record ? record.name : said.activities.new}
      </Heading>
      <RecordForm
        template={activity}
        record={record}
        known={known}
        period={usePeriod()}
        fields={fields}
        layout="panel"
        headingLevel={4}
        saves="byItself"
        onSaved={(saved) => {
          keep(activity, saved);
          if (record) return;
          say(said.activities.saved);
          onEnd();
        }}
        onCancel={onEnd}
      />
      {record && (
        <Folds>
          <FilesFold template={activity} record={record} home={[...home, String(record.id)]} />
          <HistoryFold template={activity} record={record} home={[...home, String(record.id)]} />
        </Folds>
      )}
    </div>
  );
}
