import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { BackLink } from '../../parts/BackLink';
import type { PastedPlan } from '../../../domain/planning/paste/pastedPlan';
import { PasteBox } from './PasteBox';
import { wrongWith, isWanted } from './pasteRow';
import { PreviewList } from './PreviewList';
import { PreviewTop } from './PreviewTop';
import { StoreBar } from './StoreBar';
import { Stored } from './Stored';
import { useMaking } from './useMaking';
import { usePaste } from './usePaste';
import type { Paste, Preview } from './usePaste';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  box: { maxWidth: '720px' }
});

/** The first milestone that needs an answer: its question, or the button that opens its fields. */
function focusUnsettled(root: HTMLElement | null): void {
  const row = root?.querySelector<HTMLElement>('[data-asks]');
  const question = row?.querySelector<HTMLElement>('[role="radiogroup"]:not(:has(:checked)) input');
  const target = question ?? row?.querySelectorAll<HTMLElement>('button').item(0);
  target?.focus();
  row?.scrollIntoView?.({ block: 'nearest' });
}

interface PreviewProps {
  readonly preview: Preview;
  readonly paste: Paste;
  readonly making: ReturnType<typeof useMaking>;
}

/** What the plan becomes, to be corrected and stored. */
function Previewed({ preview, paste, making }: PreviewProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const [tried, setTried] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const wanted = preview.rows.filter(isWanted);
  const when = words.messages.app.entry.when;
  const unsettled = tried ? wanted.filter((row) => wrongWith(row, when, preview.reader) !== null).length : 0;
  const onStore = (): void => {
    if (making.doing) return;
    const isSettled = wanted.every((row) => wrongWith(row, when, preview.reader) === null);
    setTried(!isSettled);
    if (isSettled) void making.store(wanted);
    else focusUnsettled(root.current);
  };
  return (
    <div ref={root} className={styles.root}>
      <PreviewTop preview={preview} paste={paste} />
      <PreviewList preview={preview} paste={paste} tried={tried} />
      <StoreBar count={wanted.length} unsettled={unsettled} doing={making.doing} onStore={onStore} />
    </div>
  );
}

type Phase = 'box' | 'preview' | 'stored';

/** What has come takes the focus, so that it is read out, and Tab goes on from there. */
function usePhaseFocus(phase: Phase): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const before = React.useRef(phase);
  React.useEffect(() => {
    if (before.current !== phase && phase !== 'box') heading.current?.focus();
    before.current = phase;
  }, [phase]);
  return heading;
}

function useBegin({ begin }: Paste): (plan: PastedPlan) => void {
  const said = useWords().messages.paste;
  const say = useSay();
  return (plan) => {
    begin(plan);
    const deliverables = plan.milestones.reduce((sum, each) => sum + each.deliverables.length, 0);
    const paths = new Set(plan.milestones.map(({ path }) => path).filter(Boolean));
    say(said.found(plan.milestones.length, paths.size, deliverables));
  };
}

/** Pasting the plan that one has: the box, what it becomes, and what is stored. */
export default function PastePlan(): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.paste;
  const paste = usePaste();
  const { preview } = paste;
  const making = useMaking(paste);
  const begin = useBegin(paste);
  const isStored = making.made.length > 0 && (preview?.rows.every((row) => !isWanted(row)) ?? false);
  const phase: Phase = isStored ? 'stored' : preview ? 'preview' : 'box';
  const heading = usePhaseFocus(phase);
  const titles = { box: said.open, preview: said.title, stored: said.allStored(making.madeWords) };
  return (
    <section aria-label={titles[phase]} className={styles.root}>
      {!isStored && (
        <div>
          <BackLink to={['plan']}>{said.back}</BackLink>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {titles[phase]}
      </h2>
      <Stored making={making} whole={isStored} />
      {phase === 'preview' && preview && <Previewed preview={preview} paste={paste} making={making} />}
      {phase === 'box' && (
        <div className={styles.box}>
          <PasteBox onPlan={begin} />
        </div>
      )}
    </section>
  );
}
