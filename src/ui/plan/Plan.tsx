import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { milestone } from '../../domain/templates/milestone';
import { isRoomAddress } from '../../domain/templates/rooms';
import { useSaid, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Tabs } from '../parts/Tabs';
import { Waiting } from '../parts/Waiting';
import { useMay } from '../project/useMay';
import { CheckButton } from './check/CheckButton';
import { SendLink } from './approval/SendLink';
import { Milestones } from './Milestones';

const Approval = React.lazy(() => import(/* webpackChunkName: "framdrift-approval" */ './approval/Approval'));
const Chapters = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './chapters/Chapters'));

const Room = React.lazy(() => import(/* webpackChunkName: "framdrift-rooms" */ '../rooms/Room'));
const Chart = React.lazy(() => import(/* webpackChunkName: "framdrift-folk" */ './chart/Chart'));
const Pictures = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './picture/Pictures'));

const useStyles = makeStyles({
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXL
  },
  right: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM }
});

interface Props {
  /** What is open: `['milestone', '3']`, `['chapters', 'risk']`, `['goals', 'new']`. */
  readonly path: readonly string[];
}

const writing = ['new', 'paste', 'arrange'];
const inChapters = ['chapters', 'goals'];

const isLook = (view: string): view is 'picture' | 'timeline' => view === 'picture' || view === 'timeline';
const isChart = (view: string): view is 'chart' => view === 'chart';

/** The milestones may be looked at in several ways, unless somebody is writing them. */
function Looks({ path }: Props): JSX.Element | null {
  const { pictures } = useWords().messages;
  const { length } = useRows(milestone);
  const [view = 'table'] = path;
  if (length === 0 || writing.includes(view)) return null;
  return (
    <Tabs
      look="pills"
      label={pictures.views}
      here={isLook(view) || isChart(view) ? view : 'table'}
      items={[
        { name: 'table', label: pictures.table, path: ['plan'] },
        { name: 'picture', label: pictures.picture, path: ['plan', 'picture'] },
        { name: 'timeline', label: pictures.timeline, path: ['plan', 'timeline'] },
        { name: 'chart', label: pictures.chart, path: ['plan', 'chart'] }
      ]}
    />
  );
}

function Shown({ path }: Props): JSX.Element {
  const [view = ''] = path;
  if (inChapters.includes(view)) return <Chapters path={path} />;
  if (isRoomAddress(view)) return <Room place="plan" path={path} />;
  if (view === 'versions') return <Approval path={path.slice(1)} />;
  if (isChart(view)) return <Chart />;
  return isLook(view) ? <Pictures look={view} /> : <Milestones path={path} />;
}

function viewOf([view = '']: Props['path']): 'chapters' | 'milestones' | 'versions' {
  if (view === 'versions') return view;
  return inChapters.includes(view) || isRoomAddress(view) ? 'chapters' : 'milestones';
}

/** The plan: as a document, chapter by chapter, its milestones, and how far it is from being approved. */
export function Plan({ path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { approval, chapters } = useWords().messages;
  const mayEdit = useMay()('editPlan');
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
        <div className={styles.right}>
          {view === 'milestones' && <Looks path={path} />}
          {view === 'chapters' && <SendLink />}
          {mayEdit && view !== 'versions' && <CheckButton open={path[0] === 'check'} />}
        </div>
      </div>
      <React.Suspense fallback={<Waiting label={said.app.loading} />}>
        <Shown path={path} />
      </React.Suspense>
    </>
  );
}
