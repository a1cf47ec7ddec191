import * as React from 'react';
import { closedTo } from '../../../domain/planning/dependencies';
import { mayCorrectDeadline } from '../../../domain/planning/correcting';
import { milestone as template } from '../../../domain/templates/milestone';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import type { FormHandle } from '../../form/RecordForm';
import { RecordForm } from '../../form/RecordForm';
import { useArriveAt } from '../../form/useArriveAt';
import { Heading } from '../../parts/Heading';
import { usePeriod, useProject } from '../../project/ProjectRoom';
import { useCalendar } from '../../project/useCalendar';
import { useLinksTo } from '../../project/useLinksTo';
import { usePlan } from '../chapters/usePlan';
import { useStateRemark } from '../check/useStateRemark';
import { useGo } from '../../route/useGo';

/** What is written of a milestone, beside its deadline. */
export const planFields = ['number', 'name', 'responsible', 'path', 'description', 'goals', 'dependsOn'];

/** A deadline is edited here while it is being planned; afterwards it is moved, with a reason. */
function useFields(milestone: Milestone): readonly string[] {
  const calendar = useCalendar();
  const project = useProject();
  // What may be edited when the form is opened may be so until it is closed.
  const isPso = usePlan().plan.pso.length > 0;
  const [fields] = React.useState(() => [
    ...planFields,
    ...(isPso ? ['pso'] : []),
    ...(mayCorrectDeadline(milestone, project, calendar) ? ['deadline'] : [])
  ]);
  return fields;
}

/** A milestone can wait for no milestone that waits for it. */
function useLinks({ id }: Milestone): ReturnType<typeof useLinksTo> {
  const links = useLinksTo();
  const milestones = useRows(template);
  return React.useMemo(() => {
    const closed = closedTo(template, template.fields.dependsOn, id, milestones);
    return (name) => (name === template.name ? links(name).filter((each) => !closed.has(each.id)) : links(name));
  }, [links, milestones, id]);
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
        links={useLinks(milestone)}
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
