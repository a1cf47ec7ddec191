import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { measure } from '../../domain/templates/measure';
import type { MeasureKind } from '../../domain/templates/measure';
import { choiceWord, templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { Later } from '../rooms/Later';
import type { RecordProps } from '../rooms/specials';
import { MeasureList } from './MeasureList';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px'
  }
});

export interface MeasuresProps extends RecordProps {
  /** The kinds that such a record has measures of, in the order in which they are asked for. */
  readonly kinds: readonly MeasureKind[];
  /** What stands over the measures of a kind, instead of its name: the question of the paper form. */
  readonly questions?: { readonly [K in MeasureKind]?: string };
}

function Measures({ kinds, questions = {}, ...of }: MeasuresProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { many } = templateWordsOf(words, measure);
  return (
    <section aria-label={many} className={styles.root}>
      <Heading level="h3">{many}</Heading>
      {kinds.map((kind) => {
        const name = choiceWord(words, measure, 'kind', kind);
        return <MeasureList key={kind} {...of} kind={kind} label={name} heading={questions[kind] ?? name} />;
      })}
    </section>
  );
}

const read = [measure];

/** The measures that belong to a record of any template: listed, added and edited where the record is read. */
export default function MeasuresOf(props: MeasuresProps): JSX.Element {
  return (
    <Later of={read}>
      <Measures {...props} />
    </Later>
  );
}
