import * as React from 'react';
import { goal } from '../../domain/templates/goal';
import { useSaid, useWords } from '../app/WordsRoom';
import { useControlled } from '../changes/useControlled';
import type { Goal } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import type { FormHandle } from '../form/RecordForm';
import { RecordForm } from '../form/RecordForm';
import { useArriveAt } from '../form/useArriveAt';
import { useSeen } from '../form/useSeen';
import { FilesFold } from '../files/FilesFold';
import { HistoryFold } from '../history/HistoryFold';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { Panel } from '../parts/Panel';
import { SettingProvider, useSetting } from '../setting';
import { useGo } from '../route/useGo';
import { useLinksTo } from '../project/useLinksTo';

const AskForChange = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ '../changes/AskForChange'));
const GoalLinks = React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './GoalLinks'));

/** What one asks to change of a goal. */
const asked = ['number', 'level', 'name', 'including', 'supports', 'programmeGoals'];
const nothing = (): void => undefined;

interface FormProps {
  readonly record: Goal;
  /** Somebody else has deleted it meanwhile. */
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<Goal> | null>;
  readonly onCancel: () => void;
}

function GoalForm({ record, gone, handle, onCancel }: FormProps): JSX.Element {
  const links = useLinksTo();
  const go = useGo();
  const { keep } = useStore();
  return (
    <RecordForm
      template={goal}
      record={record}
      links={(name) => links(name).filter(({ id }) => id !== record.id)}
      layout="panel"
      saves="byItself"
      gone={gone}
      handle={handle}
      onMadeAnew={(made) => {
        keep(goal, made);
        go(['plan', 'goals', String(made.id)], { instead: true });
      }}
      onSaved={(saved) => keep(goal, saved)}
      onCancel={onCancel}
    />
  );
}

function GoalFolds({ record }: { readonly record: Goal }): JSX.Element {
  const home = ['plan', 'goals', String(record.id)];
  return (
    <Folds>
      <FilesFold template={goal} record={record} home={home} />
      <HistoryFold template={goal} record={record} home={home} />
    </Folds>
  );
}

interface Props {
  /** The goal's id, as the address has it. */
  readonly what: string;
  /** The field one has come for. */
  readonly field: string | undefined;
}

/** A goal of a plan under change control: it is read, and changed by request. */
function ClosedGoal({ record }: { readonly record: Goal }): JSX.Element {
  const setting = useSetting();
  const read = React.useMemo(() => ({ ...setting, readOnly: true }), [setting]);
  return (
    <SettingProvider value={read}>
      <RecordForm template={goal} record={record} layout="panel" onSaved={nothing} />
    </SettingProvider>
  );
}

/** A goal that is being written, beside the others. */
export function GoalsPanel({ what, field }: Props): JSX.Element {
  const said = useSaid();
  const words = useWords();
  const go = useGo();
  const form = React.useRef<FormHandle<Goal> | null>(null);
  const row = useRows(goal).find(({ id }) => String(id) === what);
  const record = useSeen(row, Number(what), form);
  const root = useArriveAt(field);
  const controlled = useControlled();
  const close = (): void => go(['plan', 'goals']);
  const title = words.templates.goal.one;
  return (
    <Panel label={record ? said.goals.edit(record.name) : title} onClose={close}>
      <Heading level="h2" arrival spaced>
        {title}
      </Heading>
      {!record && <p role="status">{said.goals.gone}</p>}
      <div ref={root}>
        {record && controlled && <ClosedGoal record={record} />}
        {record && !controlled && <GoalForm record={record} gone={!row} handle={form} onCancel={close} />}
      </div>
      {record && <GoalFolds record={record} />}
      {record && field !== 'history' && (
        <React.Suspense fallback={null}>
          <GoalLinks record={record} />
          {controlled && <AskForChange template={goal} fields={asked} id={record.id} />}
        </React.Suspense>
      )}
    </Panel>
  );
}
