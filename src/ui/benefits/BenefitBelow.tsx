import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { goal } from '../../domain/templates/goal';
import { benefit } from '../../domain/templates/benefit';
import { handOver } from '../../domain/templates/handOver';
import type { RecordOf } from '../../domain/schema/record';
import { choiceWord } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { Heading } from '../parts/Heading';
import { recordAddress } from '../../domain/templates/addresses';
import type { RecordProps } from '../rooms/specials';
import { measuresOf } from '../measures/MeasuresPart';
import { LinkedList } from './LinkedList';

const Measures = measuresOf('benefit');

const useStyles = makeStyles({ root: { marginTop: tokens.spacingVerticalXXL } });

/** What a benefit hangs together with: the goals it is a part of, and what of it is handed over to the line. */
function Links({ record }: RecordProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { links: said } = useLater().benefits;
  const of = (record as unknown as RecordOf<typeof benefit>).goals.map(({ id }) => id);
  const goals = useRows(goal).filter(({ id }) => of.includes(id));
  const handOvers = useRows(handOver).filter(({ benefits }) => benefits.some(({ id }) => id === record.id));
  return (
    <section aria-label={said.title} className={styles.root}>
      <Heading level="h3">{said.title}</Heading>
      <LinkedList
        title={said.goals}
        none={said.none}
        items={goals.map(({ id, number, name, level }) => ({
          key: String(id),
          name,
          to: ['plan', 'goals', String(id)],
          about: `${choiceWord(words, goal, 'level', level)} ${number}`.trim()
        }))}
      />
      <LinkedList
        title={said.handOvers}
        none={said.none}
        items={handOvers.map(({ id, name, takenOverBy, takenOverUnit }) => ({
          key: String(id),
          name,
          to: recordAddress(handOver, id),
          about: [takenOverBy?.name ?? '', takenOverUnit].filter(Boolean).join(', ')
        }))}
      />
    </section>
  );
}

/** What stands under a benefit's form: what it hangs together with, and the measures for it. */
export default function BenefitBelow(props: RecordProps): JSX.Element {
  return (
    <>
      <Links {...props} />
      <Measures {...props} />
    </>
  );
}
