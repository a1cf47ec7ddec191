import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { changedLines } from '../../../domain/history/changedLines';
import { MarkedPiece } from '../../history/Marked';

const useStyles = makeStyles({
  root: { position: 'relative' },
  line: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }
});

/** The lines in which two texts differ, with what went and what came marked; they stand a little apart. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const styles = useStyles();
  const lines = React.useMemo(() => changedLines(before, after), [before, after]);
  return (
    <div lang="nb" className={styles.root}>
      {lines.map((line, at) => (
        <p key={at} className={styles.line}>
          {line.map((piece, index) => (
            <React.Fragment key={index}>
              {piece.kind === 'in' && line[index - 1]?.kind === 'out' && ' '}
              <MarkedPiece {...piece} />
            </React.Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
