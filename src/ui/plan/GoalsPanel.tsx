import * as React from 'react';
import type { Identity } from '../../domain/schema/record';
import { goal } from '../../domain/templates/goal';
import { useSay } from '../app/Announcer';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Goal } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { useArriveAt } from '../form/useArriveAt';
import { FilesFold } from '../files/FilesFold';
import { HistoryFold } from '../history/HistoryFold';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { Panel } from '../parts/Panel';
import { useRowStart } from '../project/useRowStart';
import { useGo } from '../route/useGo';
import { useLinksTo } from '../project/useLinksTo';

const GoalLinks = React.lazy(() => import(/* webpackChunkName: "framdrift-benefits" */ './GoalLinks'));

interface FormProps {
  readonly record: Goal | null;
  readonly level: Goal['level'] | undefined;
  readonly onSaved: (record: Identity) => void;
  readonly onCancel: () => void;
}

function GoalForm({ record, level, onSaved, onCancel }: FormProps): JSX.Element {
  const goals = useRows(goal);
  const start = useRowStart();
  const links = useLinksTo();
  const order = goals.reduce((most, each) => Math.max(most, each.order ?? 0), 0) + 1;
  return (
    <RecordForm
      template={goal}
      record={record}
      known={{ ...start, order }}
      {...(level === undefined ? {} : { initial: { level } })}
      links={(name) => links(name).filter(({ id }) => id !== record?.id)}
      layout="panel"
      saves="byItself"
      onSaved={onSaved}
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
  /** The goal's id, or `new`. */
  readonly what: string;
  readonly level: Goal['level'] | undefined;
  /** The field one has come for. */
  readonly field: string | undefined;
}

/** A goal that is being written, beside the others. */
export function GoalsPanel({ what, level, field }: Props): JSX.Element {
  const said = useSaid();
  const words = useWords();
  const say = useSay();
  const go = useGo();
  const { keep } = useStore();
  const record = useRows(goal).find(({ id }) => String(id) === what) ?? null;
  const form = useArriveAt(field);
  const close = (): void => go(['plan', 'goals']);
  const title = record ? words.templates.goal.one : said.goals.new;
  const saved = (stored: Identity): void => {
    keep(goal, stored);
    if (record) return;
    say(said.goals.saved);
    close();
  };
  return (
    <Panel label={record ? said.goals.edit(record.name) : title} onClose={close}>
      <Heading level="h2" arrival spaced>
        {title}
      </Heading>
      <div ref={form}>
        <GoalForm record={record} level={level} onSaved={saved} onCancel={close} />
      </div>
      {record && (
        <React.Suspense fallback={null}>
          <GoalLinks record={record} />
        </React.Suspense>
      )}
      {record && <GoalFolds record={record} />}
    </Panel>
  );
}
