import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid, useWords } from '../app/WordsRoom';
import { Tabs } from '../parts/Tabs';
import { Waiting } from '../parts/Waiting';
import { SendLink } from './approval/SendLink';
import { Milestones } from './Milestones';

const Approval = React.lazy(() => import(/* webpackChunkName: "framdrift-approval" */ './approval/Approval'));
const Chapters = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './chapters/Chapters'));

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
  /** What is open: `['milestone', '3']`, `['chapters', 'risk']`, `['goals', 'new']`. */
  readonly path: readonly string[];
}

type View = 'chapters' | 'milestones' | 'versions';

function viewOf([first]: readonly string[]): View {
  if (first === 'versions') return first;
  return first === 'chapters' || first === 'goals' ? 'chapters' : 'milestones';
}

/** The plan: as a document, chapter by chapter, its milestones, and how far it is from being approved. */
export function Plan({ path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { approval, chapters } = useWords().messages;
  const view = viewOf(path);
  return (
    <>
      <div className={styles.views}>
        <Tabs
          look="pills"
          label={said.plan.views}
          here={view}
          items={[
            { name: 'chapters', label: chapters.title, path: ['plan', 'chapters'] },
            { name: 'milestones', label: said.plan.milestones, path: ['plan'] },
            { name: 'versions', label: approval.title, path: ['plan', 'versions'] }
          ]}
        />
        {view !== 'versions' && <SendLink />}
      </div>
      {view === 'milestones' ? (
        <Milestones path={path} />
      ) : (
        <React.Suspense fallback={<Waiting label={said.app.loading} />}>
          {view === 'chapters' ? <Chapters path={path} /> : <Approval path={path.slice(1)} />}
        </React.Suspense>
      )}
    </>
  );
}
