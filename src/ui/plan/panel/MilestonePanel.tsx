import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { mayCorrectDeadline } from '../../../domain/planning/correcting';
import { milestone } from '../../../domain/templates/milestone';
import { useSaid } from '../../app/WordsRoom';
import { useControlled } from '../../changes/useControlled';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import type { FormHandle } from '../../form/RecordForm';
import { useSeen } from '../../form/useSeen';
import { Heading } from '../../parts/Heading';
import { Panel } from '../../parts/Panel';
import { useProject } from '../../project/ProjectRoom';
import { useCalendar } from '../../project/useCalendar';
import { useMay } from '../../project/useMay';
import { useGo } from '../../route/useGo';
import { Answers } from './Answers';
import { EditMilestone, planFields } from './EditMilestone';
import { Facts } from './Facts';
import { PanelParts } from './PanelParts';

const AskForChange = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ '../../changes/AskForChange'));

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    marginTop: tokens.spacingVerticalXS
  },
  above: typographyStyles.body1,
  edit: {
    alignSelf: 'flex-start',
    marginTop: `calc(-1 * ${tokens.spacingVerticalM})`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`
  }
});

interface Props {
  readonly id: number;
  /** What is open in the panel: `['history']`, `['edit']`, `['activities', 'new']`. */
  readonly path: readonly string[];
}

interface ContentProps {
  readonly row: Milestone;
  readonly gone: boolean;
  readonly path: readonly string[];
  readonly form: React.MutableRefObject<FormHandle<Milestone> | null>;
}

/** A deadline that may not be corrected is moved with a reason, and not edited. */
function useIsMoved(row: Milestone): boolean {
  return !mayCorrectDeadline(row, useProject(), useCalendar());
}

const Asking = ({ id }: { readonly id: number }): JSX.Element => (
  <React.Suspense fallback={null}>
    <AskForChange template={milestone} fields={planFields} id={id} />
  </React.Suspense>
);

function Content({ row, gone, path, form }: ContentProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const mayEdit = useMay(row)('editPlan');
  const controlled = useControlled();
  const heading = React.useRef<HTMLDivElement>(null);
  const home = ['plan', 'milestone', String(row.id)];
  const moving = useIsMoved(row) && path[1] === 'deadline';
  if (path[0] === 'edit' && mayEdit && !moving)
    return <EditMilestone milestone={row} field={path[1]} gone={gone} handle={form} onEnd={() => go(home)} />;
  const focusHeading = (): void => heading.current?.querySelector<HTMLElement>('h2')?.focus();
  return (
    <div className={styles.content}>
      <div ref={heading}>
        <Heading level="h2" arrival>
          {row.name}
        </Heading>
      </div>
      {mayEdit && (
        <Button
          appearance="transparent"
          size="small"
          icon={<Edit20Regular />}
          className={styles.edit}
          onClick={() => go([...home, 'edit'])}
        >
          {said.panel.edit}
        </Button>
      )}
      <Facts milestone={row} />
      <Answers milestone={row} begin={moving ? 'move' : undefined} onDone={focusHeading} />
      <PanelParts milestone={row} path={path} />
      {controlled && <Asking id={row.id} />}
    </div>
  );
}

/** One milestone, beside the plan. */
export default function MilestonePanel({ id, path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const form = React.useRef<FormHandle<Milestone> | null>(null);
  const found = useRows(milestone).find((each) => each.id === id);
  const row = useSeen(found, id, form);
  const above = row && [row.number, row.path].filter(Boolean).join(' · ');
  return (
    <Panel
      label={said.panel.region(row?.number ?? '')}
      above={<span className={styles.above}>{above}</span>}
      onClose={() => go(['plan'], { keepFocus: true })}
    >
      {row ? <Content {...{ row, path, form }} gone={!found} /> : <p role="status">{said.panel.gone}</p>}
    </Panel>
  );
}
