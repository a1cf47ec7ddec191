import * as React from 'react';
import { mayCorrectDeadline } from '../../../domain/planning/correcting';
import { milestone as template } from '../../../domain/templates/milestone';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import type { FormHandle } from '../../form/RecordForm';
import { RecordForm } from '../../form/RecordForm';
import { dayOf } from '../../form/typing/timeText';
import { useArriveAt } from '../../form/useArriveAt';
import { Heading } from '../../parts/Heading';
import { usePeriod, useProject } from '../../project/ProjectRoom';
import { useLinksTo } from '../../project/useLinksTo';
import { useStateRemark } from '../check/useStateRemark';
import { useGo } from '../../route/useGo';
import { useSetting } from '../../setting';

const always = ['number', 'name', 'responsible', 'path', 'description', 'goals'];

/** A deadline is edited here while it is being planned; afterwards it is moved, with a reason. */
function useFields(milestone: Milestone): readonly string[] {
  const { today } = useSetting();
  const project = useProject();
  // What may be edited when the form is opened may be so until it is closed.
  const [fields] = React.useState(() =>
    mayCorrectDeadline(milestone, project, { today, dayOf }) ? [...always, 'deadline'] : always
  );
  return fields;
}

interface Props {
  readonly milestone: Milestone;
  /** Somebody else has deleted it meanwhile. */
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<Milestone> | null>;
  /** The field one has come for. */
  readonly field?: string;
  readonly onEnd: () => void;
}

/** The milestone's own words and people, to be changed. */
export function EditMilestone({ milestone, field, gone, handle, onEnd }: Props): JSX.Element {
  const said = useSaid();
  const fields = useFields(milestone);
  const go = useGo();
  const { keep } = useStore();
  return (
    <div ref={useArriveAt(field)}>
      <Heading level="h2" arrival spaced>
        {said.panel.edit}
      </Heading>
      <RecordForm
        template={template}
        record={milestone}
        period={usePeriod()}
        links={useLinksTo()}
        remark={useStateRemark()}
        fields={fields}
        layout="panel"
        saves="byItself"
        gone={gone}
        handle={handle}
        onMadeAnew={(made) => {
          keep(template, made);
          go(['plan', 'milestone', String(made.id)], { instead: true });
        }}
        onSaved={(saved) => keep(template, saved)}
        onCancel={onEnd}
      />
    </div>
  );
}
