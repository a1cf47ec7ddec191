import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
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
  readonly children: React.ReactNode;
}

/** What stands under a record's form, folded until somebody asks for it. Open, it has an address of its own. */
export function Fold({ title, count, home, name, wide = false, children }: Props): JSX.Element {
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
      {open && <div className={mergeClasses(styles.content, wide && styles.wide)}>{children}</div>}
    </div>
  );
}

/** The folds under a form. */
export function Folds({ children }: { readonly children: React.ReactNode }): JSX.Element {
  return <div className={useStyles().root}>{children}</div>;
}
