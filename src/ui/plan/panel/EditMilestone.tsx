import * as React from 'react';
import { milestone as template } from '../../../domain/templates/milestone';
import { useSay } from '../../app/Announcer';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import { RecordForm } from '../../form/RecordForm';
import { useArriveAt } from '../../form/useArriveAt';
import { Heading } from '../../parts/Heading';
import { usePeriod } from '../../project/ProjectRoom';
import { useLinksTo } from '../../project/useLinksTo';
import { useStateRemark } from '../check/useStateRemark';

const always = ['number', 'name', 'responsible', 'path', 'description', 'goals'];

/** A deadline that is set is moved with a reason, and not edited here; the first one is. */
const fieldsOf = ({ deadline }: Milestone): readonly string[] => (deadline === null ? [...always, 'deadline'] : always);

interface Props {
  readonly milestone: Milestone;
  /** The field one has come for. */
  readonly field?: string;
  readonly onEnd: () => void;
}

/** The milestone's own words and people, to be changed. */
export function EditMilestone({ milestone, field, onEnd }: Props): JSX.Element {
  const said = useSaid();
  const say = useSay();
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
        fields={fieldsOf(milestone)}
        layout="panel"
        onSaved={(saved) => {
          keep(template, saved);
          say(said.panel.saved);
          onEnd();
        }}
        onCancel={onEnd}
      />
    </div>
  );
}
