import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyRecord } from '../../data/repository';
import { RowList } from '../rooms/RowList';
import type { RowsProps } from '../rooms/specials';

const useStyles = makeStyles({
  plain: {
    ...typographyStyles.body1,
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line'
  }
});

/** What the number means to people, and why it is not what it should be. */
const toldIn = ({ explanation, deviation }: AnyRecord): string =>
  [explanation, deviation]
    .map((text) => String(text ?? '').trim())
    .filter(Boolean)
    .join('\n');

/** The goals with their answers; what is said in plain words stands with the goal and not in a column. */
export default function GoalResults(props: RowsProps): JSX.Element {
  const styles = useStyles();
  const under = React.useCallback(
    (row: AnyRecord) => {
      const told = toldIn(row);
      return told === '' ? null : <span className={styles.plain}>{told}</span>;
    },
    [styles]
  );
  return <RowList {...props} under={under} />;
}
