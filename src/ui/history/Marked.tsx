import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wordDiff } from '../../domain/history/wordDiff';
import type { Piece } from '../../domain/history/wordDiff';
import { useWords } from '../app/WordsRoom';
import { Unseen } from '../form/Unseen';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '70ch', position: 'relative' },
  out: {
    textDecorationLine: 'line-through',
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1
  },
  in: {
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1
  },
  legend: {
    ...typographyStyles.caption1,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3
  }
});

/** What is marked of a piece: white space around words needs no mark; where there is nothing else, it has one. */
const coreOf = (text: string): string => text.trim() || text;

function Part({ kind, text }: Piece): JSX.Element {
  const styles = useStyles();
  const { marks } = useWords().messages.history;
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'out' ? 'del' : 'ins';
  const core = coreOf(text);
  const start = text.indexOf(core);
  return (
    <>
      {text.slice(0, start)}
      <Tag className={styles[kind]}>
        <Unseen>{` ${marks[kind]} `}</Unseen>
        {core}
        <Unseen>{` ${marks.end} `}</Unseen>
      </Tag>
      {text.slice(start + core.length)}
    </>
  );
}

interface Props {
  readonly older: string;
  readonly newer: string;
  /** Only one of the two, with what it has that the other has not; both in one where nothing is said. */
  readonly side?: 'older' | 'newer';
}

/** Two versions of a text with the words between them marked, by more than colour. */
export function Marked({ older, newer, side }: Props): JSX.Element {
  const styles = useStyles();
  const pieces = React.useMemo(() => wordDiff(older, newer), [older, newer]);
  const left = side === 'older' ? 'in' : side === 'newer' ? 'out' : null;
  return (
    <div className={styles.text}>
      {pieces.map((piece, index) => (piece.kind === left ? null : <Part key={index} {...piece} />))}
    </div>
  );
}

/** How the marks are read. */
export function Legend(): JSX.Element {
  return <p className={useStyles().legend}>{useWords().messages.history.marks.legend}</p>;
}
