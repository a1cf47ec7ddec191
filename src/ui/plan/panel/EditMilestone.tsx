import * as React from 'react';
import { mayCorrectDeadline } from '../../../domain/planning/correcting';
import { milestone as template } from '../../../domain/templates/milestone';
import { useSay } from '../../app/Announcer';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { RecordForm } from '../../form/RecordForm';
import { dayOf } from '../../form/typing/timeText';
import { Heading } from '../../parts/Heading';
import { usePeriod, useProject } from '../../project/ProjectRoom';
import { useLinksTo } from '../../project/useLinksTo';
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
  readonly onEnd: () => void;
}

/** The milestone's own words and people, to be changed. */
export function EditMilestone({ milestone, onEnd }: Props): JSX.Element {
  const said = useSaid();
  const say = useSay();
  const { keep } = useStore();
  return (
    <>
      <Heading level="h2" arrival spaced>
        {said.panel.edit}
      </Heading>
      <RecordForm
        template={template}
        record={milestone}
        period={usePeriod()}
        links={useLinksTo()}
        fields={useFields(milestone)}
        layout="panel"
        onSaved={(saved) => {
          keep(template, saved);
          say(said.panel.saved);
          onEnd();
        }}
        onCancel={onEnd}
      />
    </>
  );
}
