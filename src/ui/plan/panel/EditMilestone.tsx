import * as React from 'react';
import { milestone as template } from '../../../domain/templates/milestone';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useStore } from '../../data/useStore';
import type { FormHandle } from '../../form/RecordForm';
import { RecordForm } from '../../form/RecordForm';
import { Heading } from '../../parts/Heading';
import { usePeriod } from '../../project/ProjectRoom';
import { useLinksTo } from '../../project/useLinksTo';
import { useGo } from '../../route/useGo';

const always = ['number', 'name', 'responsible', 'path', 'description', 'goals'];

/** A deadline that is set when the form is opened is moved with a reason, and not edited here; the first one is. */
const fieldsOf = ({ deadline }: Milestone): readonly string[] => (deadline === null ? [...always, 'deadline'] : always);

interface Props {
  readonly milestone: Milestone;
  /** Somebody else has deleted it meanwhile. */
  readonly gone: boolean;
  readonly handle: React.MutableRefObject<FormHandle<Milestone> | null>;
  readonly onEnd: () => void;
}

/** The milestone's own words and people, to be changed. */
export function EditMilestone({ milestone, gone, handle, onEnd }: Props): JSX.Element {
  const said = useSaid();
  const [fields] = React.useState(() => fieldsOf(milestone));
  const go = useGo();
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
    </>
  );
}
