import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useSaid } from '../app/WordsRoom';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '@container framdrift (min-width: 1024px)': {
      position: 'sticky',
      top: 0,
      maxHeight: '100vh',
      overflowY: 'auto',
      paddingLeft: tokens.spacingHorizontalXXL,
      paddingRight: tokens.spacingHorizontalXS,
      paddingBottom: tokens.spacingVerticalXXL,
      borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
    }
  },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '40px' },
  above: { color: tokens.colorNeutralForeground2, minWidth: 0, overflowWrap: 'anywhere' },
  close: { marginLeft: 'auto', flexShrink: 0 }
});

interface Props {
  /** What the panel is, to somebody who moves between regions. */
  readonly label: string;
  /** Stands over the heading: where this belongs. */
  readonly above?: React.ReactNode;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** What is open beside a list. Escape closes it. */
export function Panel({ label, above, onClose, children }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section role="region" aria-label={label} className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <span className={styles.above}>{above}</span>
        <Button
          appearance="subtle"
          className={styles.close}
          icon={<Dismiss20Regular />}
          aria-label={said.app.close}
          onClick={onClose}
        />
      </div>
      {children}
    </section>
  );
}
