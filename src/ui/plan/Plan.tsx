import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid, useWords } from '../app/WordsRoom';
import { Tabs } from '../parts/Tabs';
import { Waiting } from '../parts/Waiting';
import { SendLink } from './approval/SendLink';
import { Milestones } from './Milestones';

const Approval = React.lazy(() => import(/* webpackChunkName: "framdrift-approval" */ './approval/Approval'));
const Goals = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './Goals'));

/** What is fetched when somebody goes there. */
const later = { goals: Goals, versions: Approval } as const;

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXL
  }
});

interface Props {
  /** What is open: `['milestone', '3']`, `['goals', 'new']`. */
  readonly path: readonly string[];
}

/** The plan: its milestones, its purpose and goals, and how far it is from being approved. */
export function Plan({ path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { approval } = useWords().messages;
  const view = path[0] === 'goals' || path[0] === 'versions' ? path[0] : 'milestones';
  const Later = view === 'milestones' ? null : later[view];
  return (
    <>
      <div className={styles.views}>
        <Tabs
          look="pills"
          label={said.plan.views}
          here={view}
          items={[
            { name: 'milestones', label: said.plan.milestones, path: ['plan'] },
            { name: 'goals', label: said.plan.goals, path: ['plan', 'goals'] },
            { name: 'versions', label: approval.title, path: ['plan', 'versions'] }
          ]}
        />
        {view !== 'versions' && <SendLink />}
      </div>
      {Later ? (
        <React.Suspense fallback={<Waiting label={said.app.loading} />}>
          <Later path={path.slice(1)} />
        </React.Suspense>
      ) : (
        <Milestones path={path} />
      )}
    </>
  );
}
