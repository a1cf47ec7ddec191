import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { milestone } from '../../../domain/templates/milestone';
import { useSaid } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { Heading } from '../../parts/Heading';
import { Panel } from '../../parts/Panel';
import { useMay } from '../../project/useMay';
import { useGo } from '../../route/useGo';
import { Answers } from './Answers';
import { EditMilestone } from './EditMilestone';
import { Facts } from './Facts';
import { PanelParts } from './PanelParts';

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

function Content({ row, path }: { readonly row: Milestone; readonly path: readonly string[] }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const mayEdit = useMay(row)('editPlan');
  const heading = React.useRef<HTMLDivElement>(null);
  const home = ['plan', 'milestone', String(row.id)];
  // A deadline that is set is moved with a reason, and not edited.
  const moving = path[1] === 'deadline' && row.deadline !== null;
  if (path[0] === 'edit' && mayEdit && !moving)
    return <EditMilestone milestone={row} field={path[1]} onEnd={() => go(home)} />;
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
    </div>
  );
}

/** One milestone, beside the plan. */
export default function MilestonePanel({ id, path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const row = useRows(milestone).find((each) => each.id === id);
  const above = row && [row.number, row.path].filter(Boolean).join(' · ');
  return (
    <Panel
      label={said.panel.region(row?.number ?? '')}
      above={<span className={styles.above}>{above}</span>}
      onClose={() => go(['plan'], { keepFocus: true })}
    >
      {row ? <Content row={row} path={path} /> : <p role="status">{said.panel.gone}</p>}
    </Panel>
  );
}
