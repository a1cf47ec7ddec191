import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSaid } from '../../app/WordsRoom';
import { useGo } from '../../route/useGo';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM
  }
});

/** Enter in a field with a list, or with several lines, stores the row as well, unless it chooses or Shift breaks the line. */
function enterStores(event: React.KeyboardEvent<HTMLFormElement>): void {
  const field = event.target as HTMLElement;
  if (event.key !== 'Enter') return;
  if (field.getAttribute('role') === 'combobox') {
    if (!field.getAttribute('aria-activedescendant')) event.stopPropagation();
  } else if (field.tagName === 'TEXTAREA' && !event.shiftKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }
}

interface Props {
  readonly said: { readonly title: string; readonly hint: string; readonly save: string };
  /** Counts the rows begun: the new line is brought into sight. */
  readonly turn: number;
  /** Where one goes when one is done. */
  readonly home: readonly string[];
  /** Rows that are on their way. */
  readonly sent: React.ReactNode;
  readonly onEnter: () => void;
  /** The fields of the line being written. */
  readonly children: React.ReactNode;
}

/** Something entered as rows: Enter stores one and begins the next, Escape ends. */
export function EntryFrame({ said, turn, home, sent, onEnter, children }: Props): JSX.Element {
  const styles = useStyles();
  const { entry } = useSaid();
  const go = useGo();
  const form = React.useRef<HTMLFormElement>(null);
  const end = (): void => go(home);
  React.useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, [turn]);
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    onEnter();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    end();
  };
  return (
    <section aria-label={said.title} className={styles.root}>
      <h2 className={styles.title}>{said.title}</h2>
      {sent}
      <form ref={form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown} onKeyDownCapture={enterStores}>
        {children}
        <div className={styles.foot}>
          <Button type="submit" appearance="primary">
            {said.save}
          </Button>
          <Button onClick={end}>{entry.end}</Button>
          <p className={styles.hint}>{said.hint}</p>
        </div>
      </form>
    </section>
  );
}
