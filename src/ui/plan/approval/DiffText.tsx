import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { changedLines } from '../../../domain/history/changedLines';
import type { Piece } from '../../../domain/history/wordDiff';
import { useWords } from '../../app/WordsRoom';
import { Unseen } from '../../form/Unseen';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  out: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  in: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textUnderlineOffset: '3px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    'del + &': { marginLeft: tokens.spacingHorizontalXS }
  }
});

function Shown({ kind, text }: Piece): JSX.Element {
  const styles = useStyles();
  const { compare: said } = useWords().messages.approval;
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'out' ? 'del' : 'ins';
  return (
    <Tag className={styles[kind]}>
      <Unseen>{` ${said[kind]} `}</Unseen>
      {text}
    </Tag>
  );
}

/** The lines in which two texts differ, word by word: what went is struck out, what came is underlined. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const styles = useStyles();
  const lines = React.useMemo(() => changedLines(before, after), [before, after]);
  return (
    <div lang="nb">
      {lines.map((line, at) => (
        <p key={at} className={styles.line}>
          {line.map((piece, index) => (
            <Shown key={index} {...piece} />
          ))}
        </p>
      ))}
    </div>
  );
}
