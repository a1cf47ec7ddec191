import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Hint } from '../../../domain/planning/check/checkPlan';
import { useWords } from '../../app/WordsRoom';
import { useHintWords } from './useHintWords';

const useStyles = makeStyles({
  root: { width: '100%' },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS
  },
  what: { ...typographyStyles.body1, minWidth: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  back: { flexShrink: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular }
});

interface Props {
  readonly hints: readonly Hint[];
  readonly onBack: (hint: Hint) => void;
}

/** «Vis avviste (3)»: what somebody has put away, and a way to bring it back. */
export function Dismissed({ hints, onBack }: Props): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.check;
  const { line } = useHintWords();
  const [open, setOpen] = React.useState(false);
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        className={styles.toggle}
        icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {said.show(hints.length)}
      </Button>
      {open && (
        <ul className={styles.list}>
          {hints.map((hint) => (
            <li key={`${hint.check} ${hint.key}`} className={styles.line}>
              <span className={styles.what}>{line(hint)}</span>
              <Button
                appearance="transparent"
                size="small"
                className={styles.back}
                aria-label={said.backFor(line(hint))}
                onClick={() => onBack(hint)}
              >
                {said.back}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
