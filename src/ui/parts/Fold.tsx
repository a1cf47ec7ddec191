import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { usePaper } from '../print/paper';
import { Heading } from './Heading';
import { useRouter } from '../route/Router';
import { useGo } from '../route/useGo';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXXL },
  next: { marginTop: tokens.spacingVerticalS },
  // Short words begin where long ones do.
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, minWidth: 0 },
  count: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalS },
  content: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalXXL, maxWidth: '720px' },
  wide: { maxWidth: '1100px' }
});

interface Props {
  readonly title: string;
  /** How much there is in it, where that is known. */
  readonly count?: string;
  /** The record's own address; with `name` after it, this stands open. */
  readonly home: readonly string[];
  readonly name: string;
  /** Things stand beside each other in it. */
  readonly wide?: boolean;
  /** Is it part of what is printed, and not a tool beside it? */
  readonly printed?: boolean;
  readonly children: React.ReactNode;
}

/** On paper there is no button to say what was folded. */
function PaperTitle({ children }: { readonly children: string }): JSX.Element | null {
  return usePaper() ? (
    <div data-paper="">
      <Heading level="h3" spaced>
        {children}
      </Heading>
    </div>
  ) : null;
}

/** What stands under a record's form, folded until somebody asks for it. Open, it has an address of its own. */
export function Fold({ title, count, home, name, wide = false, printed = false, children }: Props): JSX.Element {
  const styles = useStyles();
  const { route } = useRouter();
  const go = useGo();
  const open = route.path[home.length] === name;
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // Somebody came straight here: it is far below the form.
    if (open) root.current?.scrollIntoView?.();
    // Only on arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const isOnPaper = usePaper() && printed && !open;
  const toggle = (): void => go(open ? home : [...home, name], { keepFocus: true, instead: true });
  return (
    <div ref={root} className={styles.next}>
      <Button
        appearance="subtle"
        className={styles.toggle}
        icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={open}
        onClick={toggle}
      >
        {title}
        {count && <span className={styles.count}>{count}</span>}
      </Button>
      {(open || isOnPaper) && (
        <div
          className={mergeClasses(styles.content, wide && styles.wide)}
          {...(isOnPaper ? { 'data-paper': '' } : printed ? {} : { 'data-screen': '' })}
        >
          {printed && <PaperTitle>{title}</PaperTitle>}
          {children}
        </div>
      )}
    </div>
  );
}

/** The folds under a form. */
export function Folds({ children }: { readonly children: React.ReactNode }): JSX.Element {
  return <div className={useStyles().root}>{children}</div>;
}
