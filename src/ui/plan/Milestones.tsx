import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowSort20Regular } from '@fluentui/react-icons/svg/arrow-sort';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { milestone } from '../../domain/templates/milestone';
import { useSaid, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import type { Milestone } from '../data/records';
import { Waiting } from '../parts/Waiting';
import { WithPanel } from '../parts/WithPanel';
import { useMay } from '../project/useMay';
import { useGo } from '../route/useGo';
import { rowId } from './columns';
import { PlanTable } from './PlanTable';
import { ProgressLine } from './ProgressLine';
import { StartGuide } from './StartGuide';
import { checkId } from './check/checkId';
import { pasteId } from './pasteId';

const Entry = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './entry/Entry'));
const Arrange = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './arrange/Arrange'));
const PastePlan = React.lazy(() => import(/* webpackChunkName: "framdrift-paste" */ './paste/PastePlan'));
const CheckPanel = React.lazy(() => import(/* webpackChunkName: "framdrift-check" */ './check/CheckPanel'));
const MilestonePanel = React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ './panel/MilestonePanel'));

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL
  },
  line: { flex: '1 1 0', minWidth: 'min(100%, 260px)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

const rowOf = (id: string): HTMLElement | null => document.getElementById(rowId(Number(id)));

/** The row of the milestone that is open stays in view; when it is closed, focus goes back there. */
function useOpenRow(shown: string | undefined): void {
  const before = React.useRef(shown);
  React.useEffect(() => {
    if (shown !== undefined) rowOf(shown)?.scrollIntoView?.({ block: 'nearest' });
    else if (before.current !== undefined) rowOf(before.current)?.focus();
    before.current = shown;
  }, [shown]);
}

const arrangeId = 'framdrift-arrange-plan';
const addId = 'framdrift-add-milestones';

/** When one has written or pasted what there was, focus goes to where more can be added. */
function useFocusAfter(entering: boolean, id: string): void {
  const before = React.useRef(entering);
  React.useEffect(() => {
    if (before.current && !entering) document.getElementById(id)?.focus();
    before.current = entering;
  }, [entering, id]);
}

/** The ways to add to the plan, and to put it in order. */
function Ways({ onAdd }: { readonly onAdd: () => void }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { paste, planning } = useWords().messages;
  const go = useGo();
  return (
    <div className={styles.buttons}>
      <Button id={addId} appearance="primary" icon={<Add20Regular />} onClick={onAdd}>
        {said.plan.add}
      </Button>
      <Button
        id={pasteId}
        icon={<ClipboardPaste20Regular />}
        aria-label={paste.open}
        onClick={() => go(['plan', 'paste'])}
      >
        {paste.short}
      </Button>
      <Button
        id={arrangeId}
        icon={<ArrowSort20Regular />}
        aria-label={planning.arrange.title}
        onClick={() => go(['plan', 'arrange'])}
      >
        {planning.arrange.open}
      </Button>
    </div>
  );
}

interface TopProps {
  readonly milestones: readonly Milestone[];
  readonly onAdd?: () => void;
}

function Top({ milestones, onAdd }: TopProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <div className={styles.line}>
        <ProgressLine milestones={milestones} />
      </div>
      {onAdd && <Ways onAdd={onAdd} />}
    </div>
  );
}

/** Screens of their own: there is room for nothing beside them. */
const alone: Readonly<Record<string, React.LazyExoticComponent<() => JSX.Element>>> = {
  paste: PastePlan,
  arrange: Arrange
};

/** What is loaded when it is first used. */
function Later({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const said = useSaid();
  return <React.Suspense fallback={<Waiting label={said.app.loading} />}>{children}</React.Suspense>;
}

/** The milestones of the plan: how far it has come, the table, and what is open beside it. */
export function Milestones({ path }: { readonly path: readonly string[] }): JSX.Element {
  const go = useGo();
  const milestones = useRows(milestone);
  const mayEdit = useMay()('editPlan');
  const [view, id] = path;
  const shown = view === 'milestone' ? id : undefined;
  const entering = view === 'new' && mayEdit;
  useOpenRow(shown);
  const Alone = mayEdit && view !== undefined ? alone[view] : undefined;
  useFocusAfter(entering, addId);
  useFocusAfter(view === 'paste', pasteId);
  useFocusAfter(view === 'arrange', arrangeId);
  const checking = view === 'check';
  // A hint leads on to what it is about: then the focus goes with it.
  useFocusAfter(checking, view === undefined ? checkId : '');
  const panel = (shown !== undefined || checking) && (
    <Later>{checking ? <CheckPanel /> : <MilestonePanel key={shown} id={Number(shown)} path={path.slice(2)} />}</Later>
  );
  if (Alone) return <Later>{<Alone />}</Later>;
  return (
    <WithPanel panel={panel || undefined}>
      {milestones.length === 0 && !entering && <StartGuide />}
      {milestones.length > 0 && (
        <>
          <Top milestones={milestones} onAdd={mayEdit && !entering ? () => go(['plan', 'new']) : undefined} />
          <PlanTable milestones={milestones} selected={shown === undefined ? undefined : Number(shown)} />
        </>
      )}
      {entering && (
        <Later>
          <Entry />
        </Later>
      )}
    </WithPanel>
  );
}
