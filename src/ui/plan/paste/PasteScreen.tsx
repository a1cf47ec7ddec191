import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { BackLink } from '../../parts/BackLink';
import { PasteBox } from './PasteBox';
import type { Fate } from './PasteBox';
import { isWanted } from './pasted';
import type { PasteSaid, PastedRow } from './pasted';
import type { Pasted } from './readClipboard';
import { StoreBar } from './StoreBar';
import { StoredAll, StoredSome } from './Stored';
import type { Making } from './useMaking';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  box: { maxWidth: '720px' }
});

/** The first row that needs an answer: its question, or the button that opens its fields. */
function focusUnsettled(root: HTMLElement | null): void {
  const row = root?.querySelector<HTMLElement>('[data-asks]');
  const question = row?.querySelector<HTMLElement>('[role="radiogroup"]:not(:has(:checked)) input');
  const target = question ?? row?.querySelectorAll<HTMLElement>('button').item(0);
  target?.focus();
  row?.scrollIntoView?.({ block: 'nearest' });
}

interface Props<R extends PastedRow> {
  readonly said: PasteSaid;
  /** Where one comes from, and goes back to. */
  readonly home: readonly string[];
  /** The rows of the preview; null while there is none. */
  readonly rows: readonly R[] | null;
  readonly making: Making<R>;
  readonly onPaste: (pasted: Pasted) => Fate;
  /** Does something keep the row from being stored? */
  readonly isWrong: (row: R) => boolean;
  /** What the pasted becomes, to be corrected; told whether somebody has tried to store it. */
  readonly preview: (tried: boolean) => React.ReactNode;
  /** All there is when everything is stored. */
  readonly whole: React.ReactNode;
}

function Previewed<R extends PastedRow>(props: Props<R>): JSX.Element {
  const styles = useStyles();
  const { said, rows, making, isWrong, preview } = props;
  const [tried, setTried] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const wanted = (rows ?? []).filter(isWanted);
  const unsettled = tried ? wanted.filter(isWrong).length : 0;
  const onStore = (): void => {
    if (making.doing) return;
    const isSettled = !wanted.some(isWrong);
    setTried(!isSettled);
    if (isSettled) void making.store(wanted);
    else focusUnsettled(root.current);
  };
  return (
    <div ref={root} className={styles.root}>
      {preview(tried)}
      <StoreBar {...{ said, unsettled, onStore }} count={wanted.length} doing={making.doing} />
    </div>
  );
}

type Phase = 'box' | 'preview' | 'stored';

/** What has come takes the focus, so that it is read out, and Tab goes on from there. */
function usePhaseFocus(phase: Phase): React.RefObject<HTMLHeadingElement> {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const before = React.useRef<Phase>('box');
  React.useEffect(() => {
    if (before.current !== phase && phase !== 'box') heading.current?.focus();
    before.current = phase;
  }, [phase]);
  return heading;
}

/** Pasting what one has: the box, what it becomes, and what is stored. */
export function PasteScreen<R extends PastedRow>(props: Props<R>): JSX.Element {
  const styles = useStyles();
  const { said, home, rows, making, onPaste, whole } = props;
  const isStored = making.made.length > 0 && (rows?.every((row) => !isWanted(row)) ?? false);
  const phase: Phase = isStored ? 'stored' : rows ? 'preview' : 'box';
  const heading = usePhaseFocus(phase);
  const titles = { box: said.open, preview: said.title, stored: said.allStored(making.madeWords) };
  return (
    <section aria-label={titles[phase]} className={styles.root}>
      {!isStored && (
        <div>
          <BackLink to={home}>{said.back}</BackLink>
        </div>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {titles[phase]}
      </h2>
      {isStored ? (
        <StoredAll {...{ said, making, home }}>{whole}</StoredAll>
      ) : (
        <StoredSome said={said} making={making} />
      )}
      {phase === 'preview' && <Previewed {...props} />}
      {phase === 'box' && (
        <div className={styles.box}>
          <PasteBox said={said} onPaste={onPaste} />
        </div>
      )}
    </section>
  );
}
