import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid } from '../app/WordsRoom';
import { Tabs } from '../parts/Tabs';
import { Waiting } from '../parts/Waiting';
import { useMay } from '../project/useMay';
import { CheckButton } from './check/CheckButton';
import { Milestones } from './Milestones';

const Goals = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './Goals'));

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXL
  }
});

interface Props {
  /** What is open: `['milestone', '3']`, `['goals', 'new']`. */
  readonly path: readonly string[];
}

/** The plan: its milestones, and its purpose and goals. */
export function Plan({ path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const mayEdit = useMay()('editPlan');
  const view = path[0] === 'goals' ? 'goals' : 'milestones';
  return (
    <>
      <div className={styles.views}>
        <Tabs
          look="pills"
          label={said.plan.views}
          here={view}
          items={[
            { name: 'milestones', label: said.plan.milestones, path: ['plan'] },
            { name: 'goals', label: said.plan.goals, path: ['plan', 'goals'] }
          ]}
        />
        {mayEdit && <CheckButton open={path[0] === 'check'} />}
      </div>
      {view === 'goals' ? (
        <React.Suspense fallback={<Waiting label={said.app.loading} />}>
          <Goals path={path.slice(1)} />
        </React.Suspense>
      ) : (
        <Milestones path={path} />
      )}
    </>
  );
}
