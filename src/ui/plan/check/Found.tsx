import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Hint, Hints } from '../../../domain/planning/check/checkPlan';
import { useWords } from '../../app/WordsRoom';
import { usePathLinks } from '../../route/useGo';
import { Reason } from './Reason';
import { useHintWords } from './useHintWords';
import { useWayTo } from './useWayTo';

const useStyles = makeStyles({
  root: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  what: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXXS
  },
  where: { ...typographyStyles.body1, minHeight: '24px', minWidth: 0, overflowWrap: 'anywhere' },
  later: { flexShrink: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular }
});

interface LineProps {
  readonly hint: Hint;
  readonly onDismiss?: (hint: Hint) => void;
}

/** One place where it was found: the way there, and «Ikke nå». */
function Line({ hint, onDismiss }: LineProps): JSX.Element {
  const styles = useStyles();
  const { later, laterFor } = useWords().messages.check;
  const { where, line } = useHintWords();
  const linkTo = usePathLinks();
  const way = useWayTo()(hint.place);
  return (
    <li className={styles.line}>
      {way ? (
        <Link className={styles.where} {...linkTo(way)}>
          {where(hint)}
        </Link>
      ) : (
        <span />
      )}
      {onDismiss && (
        <Button
          data-later=""
          appearance="transparent"
          size="small"
          className={styles.later}
          aria-label={laterFor(line(hint))}
          onClick={() => onDismiss(hint)}
        >
          {later}
        </Button>
      )}
    </li>
  );
}

interface Props extends Hints {
  readonly onDismiss?: (hint: Hint) => void;
}

/** What one check has found: what it is, why it matters, and where. */
export function Found({ check, hints, onDismiss }: Props): JSX.Element {
  const styles = useStyles();
  const { checks } = useWords().messages.check;
  return (
    <li className={styles.root}>
      <p className={styles.what}>{checks[check].what(hints[0]?.number ?? hints.length)}</p>
      <Reason check={check} />
      <ul className={styles.list}>
        {hints.map((hint) => (
          <Line key={hint.key} hint={hint} onDismiss={onDismiss} />
        ))}
      </ul>
    </li>
  );
}
