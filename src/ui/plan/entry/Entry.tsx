import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useSaid } from '../../app/WordsRoom';
import { useGo } from '../../route/useGo';
import { EntryFields } from './EntryFields';
import { SentRows } from './SentRows';
import { useEntry } from './useEntry';

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

/** Enter in a field with a list stores the line as well, unless it chooses what is marked in the list. */
function enterStores(event: React.KeyboardEvent): void {
  const field = event.target as HTMLElement;
  if (event.key !== 'Enter' || field.getAttribute('role') !== 'combobox') return;
  if (!field.getAttribute('aria-activedescendant')) event.stopPropagation();
}

/** Milestones entered as rows: Enter stores one and begins the next, Escape ends. */
export default function Entry(): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const entry = useEntry();
  const form = React.useRef<HTMLFormElement>(null);
  const end = (): void => go(['plan']);
  React.useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, [entry.turn]);
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    entry.enter();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    end();
  };
  return (
    <section aria-label={said.entry.title} className={styles.root}>
      <h2 className={styles.title}>{said.entry.title}</h2>
      <SentRows sent={entry.sent} again={entry.again} discard={entry.discard} />
      <form ref={form} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown} onKeyDownCapture={enterStores}>
        <EntryFields entry={entry} />
        <div className={styles.foot}>
          <Button type="submit" appearance="primary">
            {said.entry.save}
          </Button>
          <Button onClick={end}>{said.entry.end}</Button>
          <p className={styles.hint}>{said.entry.hint}</p>
        </div>
      </form>
    </section>
  );
}
