import * as React from 'react';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { goal } from '../../domain/templates/goal';
import { project } from '../../domain/templates/project';
import { useSay } from '../app/Announcer';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Goal } from '../data/records';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { useArriveAt } from '../form/useArriveAt';
import { Heading } from '../parts/Heading';
import { Panel } from '../parts/Panel';
import { useRowStart } from '../project/useRowStart';
import { usePeriod, useProject } from '../project/ProjectRoom';
import { useGo } from '../route/useGo';
import { useLinksTo } from '../project/useLinksTo';

const textFields = ['situation', 'purpose', 'wish'];

interface FormProps {
  readonly record: Goal | null;
  readonly onSaved: (template: Template, record: Identity) => void;
  readonly onCancel: () => void;
}

function GoalForm({ record, onSaved, onCancel }: FormProps): JSX.Element {
  const goals = useRows(goal);
  const start = useRowStart();
  const links = useLinksTo();
  const order = goals.reduce((most, each) => Math.max(most, each.order ?? 0), 0) + 1;
  return (
    <RecordForm
      template={goal}
      record={record}
      known={{ ...start, order }}
      links={(name) => links(name).filter(({ id }) => id !== record?.id)}
      layout="panel"
      onSaved={(saved) => onSaved(goal, saved)}
      onCancel={onCancel}
    />
  );
}

interface Props {
  /** A goal's number in the list, `new`, or `texts`. */
  readonly what: string;
  /** The field one has come for. */
  readonly field?: string;
}

/** What is being written beside the chapter: a goal, or its texts. */
export function GoalsPanel({ what, field }: Props): JSX.Element {
  const said = useSaid();
  const words = useWords();
  const say = useSay();
  const go = useGo();
  const { keep } = useStore();
  const owner = useProject();
  const period = usePeriod();
  const record = useRows(goal).find(({ id }) => String(id) === what) ?? null;
  const form = useArriveAt(field);
  const close = (): void => go(['plan', 'goals']);
  const title = what === 'texts' ? said.goals.editTexts : record ? words.templates.goal.one : said.goals.new;
  const saved = (template: Template, stored: Identity): void => {
    keep(template, stored);
    say(template === goal ? said.goals.saved : said.goals.savedTexts);
    close();
  };
  return (
    <Panel label={title} onClose={close}>
      <Heading level="h2" arrival spaced>
        {title}
      </Heading>
      <div ref={form}>
        {what === 'texts' ? (
          <RecordForm
            template={project}
            record={owner}
            period={period}
            fields={textFields}
            layout="panel"
            onSaved={(stored) => saved(project, stored)}
            onCancel={close}
          />
        ) : (
          <GoalForm record={record} onSaved={saved} onCancel={close} />
        )}
      </div>
    </Panel>
  );
}
