import * as React from 'react';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { goal } from '../../../../domain/templates/goal';
import { problemWords } from '../../../../locales/failureWords';
import { fieldWords } from '../../../../locales/words';
import { useWords } from '../../../app/WordsRoom';
import type { ChangeRow } from '../pasted';
import { RowShell } from '../RowShell';
import { narrow, useRowStyles } from '../styles';
import { GoalFields } from './GoalFields';
import { isWrongGoal, wrongWithGoal } from './goalRow';
import type { GoalRow } from './goalRow';

const useStyles = makeStyles({
  row: {
    gridTemplateColumns: '32px 44px minmax(0, 1fr) 72px',
    [narrow]: { gridTemplateColumns: '32px minmax(0, 1fr)' }
  }
});

interface Props {
  readonly row: GoalRow;
  readonly change: ChangeRow<GoalRow>;
  /** Somebody has tried to store: what needs an answer is marked. */
  readonly tried: boolean;
}

/** What the goal is called where it is spoken of. */
const nameOf = ({ number, name }: GoalRow): string => `${number} ${name}`.trim();

function Shown({ row }: Pick<Props, 'row'>): JSX.Element {
  const styles = useRowStyles();
  const words = useWords();
  const { inPlan } = words.messages.goals.paste;
  const wrong = row.included ? Object.entries(wrongWithGoal(row)) : [];
  return (
    <>
      <div className={styles.number}>{row.number}</div>
      <div className={styles.cell}>
        <div>{row.name}</div>
        {row.including !== '' && (
          <div className={styles.more}>{`${fieldWords(words, goal, 'including').label}: ${row.including}`}</div>
        )}
        {row.inPlan && <div className={mergeClasses(styles.more, styles.quiet)}>{inPlan}</div>}
        {wrong.map(([field, problem]) => (
          <div key={field} className={styles.wrong}>
            {`${fieldWords(words, goal, field).label}: ${problem ? problemWords(words, problem) : ''}`}
          </div>
        ))}
      </div>
    </>
  );
}

function PlainGoalPreviewRow({ row, change, tried }: Props): JSX.Element {
  const styles = useStyles();
  const said = useWords().messages.goals.paste;
  return (
    <RowShell
      {...{ row, said, change, tried }}
      name={nameOf(row)}
      wrong={isWrongGoal(row)}
      under={row.level ?? ''}
      className={styles.row}
      edit={(onDone) => <GoalFields row={row} change={change} onDone={onDone} />}
    >
      <Shown row={row} />
    </RowShell>
  );
}

/** A goal of the preview; drawn again only when it changes. */
export const GoalPreviewRow = React.memo(PlainGoalPreviewRow);
