import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSaid, useWords } from '../app/WordsRoom';
import { Tabs } from '../parts/Tabs';
import { Waiting } from '../parts/Waiting';
import { Milestones } from './Milestones';

const Chapters = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './chapters/Chapters'));

const useStyles = makeStyles({
  views: { marginBottom: tokens.spacingVerticalXL }
});

interface Props {
  /** What is open: `['milestone', '3']`, `['chapters', 'risk']`, `['goals', 'new']`. */
  readonly path: readonly string[];
}

const inChapters = ['chapters', 'goals'];

/** The plan: as a document, chapter by chapter, and its milestones. */
export function Plan({ path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { title } = useWords().messages.chapters;
  const view = inChapters.includes(path[0] ?? '') ? 'chapters' : 'milestones';
  return (
    <>
      <div className={styles.views}>
        <Tabs
          look="pills"
          label={said.plan.views}
          here={view}
          items={[
            { name: 'chapters', label: title, path: ['plan', 'chapters'] },
            { name: 'milestones', label: said.plan.milestones, path: ['plan'] }
          ]}
        />
      </div>
      {view === 'chapters' ? (
        <React.Suspense fallback={<Waiting label={said.app.loading} />}>
          <Chapters path={path} />
        </React.Suspense>
      ) : (
        <Milestones path={path} />
      )}
    </>
  );
}
