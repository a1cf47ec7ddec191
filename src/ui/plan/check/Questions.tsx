import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import type { Hint } from '../../../domain/planning/check/checkPlan';
import { useWords } from '../../app/WordsRoom';
import { Reason } from './Reason';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  what: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0` },
  yes: { marginTop: tokens.spacingVerticalS }
});

interface Props {
  readonly questions: readonly Hint[];
  readonly onYes?: (hint: Hint) => void;
}

/** What no program can tell: asked, and ticked off by those who know. */
export function Questions({ questions, onYes }: Props): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.check;
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{said.questions}</h3>
      {questions.map((hint) => (
        <div key={hint.check}>
          <p className={styles.what}>{said.checks[hint.check].what(1)}</p>
          <Reason check={hint.check} />
          {onYes && (
            <Button
              data-later=""
              size="small"
              className={styles.yes}
              icon={<Checkmark20Regular />}
              onClick={() => onYes(hint)}
            >
              {said.yes}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
