import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { milestone } from '../../../domain/templates/milestone';
import { useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { WithPanel } from '../../parts/WithPanel';
import { useMay } from '../../project/useMay';
import { usePathLinks } from '../../route/useGo';
import { PlanTable } from '../PlanTable';
import { ProgressLine } from '../ProgressLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, alignItems: 'stretch' },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 }
});

/** The milestone plan as it stands in the document; it is written on a screen of its own. */
export function MilestonesPart(): JSX.Element {
  const styles = useStyles();
  const { milestones: said } = useWords().messages.chapters;
  const milestones = useRows(milestone);
  const linkTo = usePathLinks();
  const mayEdit = useMay()('editPlan');
  const none = milestones.length === 0;
  return (
    <div className={styles.root}>
      {none ? <p className={styles.none}>{said.none}</p> : <ProgressLine milestones={milestones} />}
      {!none && (
        <WithPanel>
          <PlanTable milestones={milestones} />
        </WithPanel>
      )}
      <div>
        {(mayEdit || !none) && (
          <Button as="a" {...linkTo(none ? ['plan', 'new'] : ['plan'])}>
            {none ? said.add : said.open}
          </Button>
        )}
      </div>
    </div>
  );
}
