import * as React from 'react';
import { mergeClasses, useId } from '@fluentui/react-components';
import { byStrategy, degrees, squareOf, strategyIn } from '../../domain/people/strategy';
import type { Square, Strategy } from '../../domain/people/strategy';
import type { RecordOf } from '../../domain/schema/record';
import { stakeholder } from '../../domain/templates/stakeholder';
import { choiceWord } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { Heading } from '../parts/Heading';
import { recordAddress } from '../../domain/templates/addresses';
import type { RowsProps } from '../rooms/specials';
import { usePathLinks } from '../route/useGo';
import { useMatrixStyles } from './matrixStyles';

type Stakeholder = RecordOf<typeof stakeholder>;

/** A stakeholder in its place, with its number in the table below: on a phone there is room for no more. */
interface Placed {
  readonly row: Stakeholder;
  readonly turn: number;
  readonly square: Square;
}

function placedIn(rows: readonly Stakeholder[]): readonly Placed[] {
  const inOrder = byStrategy(rows).flatMap((group) => group.rows);
  return inOrder.flatMap((row, index) => {
    const square = squareOf(row);
    return square ? [{ row, turn: index + 1, square }] : [];
  });
}

function PlacedLink({ row, turn }: Placed): JSX.Element {
  const styles = useMatrixStyles();
  const words = useWords();
  const { matrix: said } = useLater().people;
  const linkTo = usePathLinks();
  const word = (field: 'interest' | 'influence'): string => choiceWord(words, stakeholder, field, row[field]);
  return (
    <a
      className={styles.link}
      title={row.name}
      aria-label={`${turn} ${said.open(row.name, word('interest'), word('influence'))}`}
      {...linkTo(recordAddress(stakeholder, row.id))}
    >
      <span className={styles.whole}>{row.name}</span>
      <span className={styles.turn}>{turn}</span>
    </a>
  );
}

/** Row in the grid: two of squares under the name of the upper regions, two under that of the lower. */
const rowAt = (influence: number): number => (influence >= 2 ? 5 - influence : 6 - influence);

function SquareHere({ square, placed }: { readonly square: Square; readonly placed: readonly Placed[] }): JSX.Element {
  const styles = useMatrixStyles();
  const { interest, influence } = square;
  const here = placed.filter((each) => each.square.interest === interest && each.square.influence === influence);
  return (
    <div className={styles.square} style={{ gridColumnStart: 2 + interest, gridRowStart: rowAt(influence) }}>
      {here.length > 0 && (
        <ul className={styles.list}>
          {here.map((each) => (
            <li key={each.row.id}>
              <PlacedLink {...each} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const steps = degrees.map((_, step) => step);
const squares = steps
  .slice()
  .reverse()
  .flatMap((influence) => steps.map((interest): Square => ({ interest, influence })));

/** A quarter of the matrix: what it is called, and its four squares. */
function Region({
  strategy,
  placed
}: {
  readonly strategy: Strategy;
  readonly placed: readonly Placed[];
}): JSX.Element {
  const styles = useMatrixStyles();
  const id = useId('region');
  const { strategies } = useLater().people.matrix;
  const own = squares.filter((square) => strategyIn(square) === strategy);
  const [corner] = own;
  const [column, row] = [2 + corner!.interest, rowAt(corner!.influence) - 1];
  return (
    <div role="group" aria-labelledby={id} className={styles.region}>
      <div
        className={mergeClasses(styles.ground, styles[strategy])}
        style={{ gridColumn: `${column} / span 2`, gridRow: `${row} / span 3` }}
      />
      <div id={id} className={styles.name} style={{ gridColumn: `${column} / span 2`, gridRowStart: row }}>
        {strategies[strategy]}
      </div>
      {own.map((square) => (
        <SquareHere key={`${square.interest}${square.influence}`} square={square} placed={placed} />
      ))}
    </div>
  );
}

/** What the sides are called, and each step along them. */
function Sides(): JSX.Element {
  const styles = useMatrixStyles();
  const words = useWords();
  const { matrix: said } = useLater().people;
  const stepWord = (field: 'interest' | 'influence', step: number): string =>
    choiceWord(words, stakeholder, field, degrees[step]!);
  return (
    <>
      <div className={styles.sideUp} style={{ gridColumnStart: 1, gridRowStart: 1 }}>
        {said.influence}
      </div>
      {steps.map((step) => (
        <div key={`up${step}`} className={styles.up} style={{ gridColumnStart: 1, gridRowStart: rowAt(step) }}>
          {stepWord('influence', step)}
        </div>
      ))}
      {steps.map((step) => (
        <div key={`across${step}`} className={styles.across} style={{ gridColumnStart: 2 + step, gridRowStart: 7 }}>
          {stepWord('interest', step)}
        </div>
      ))}
      <div className={styles.sideAcross} style={{ gridColumn: '2 / span 4', gridRowStart: 8 }}>
        {said.interest}
      </div>
    </>
  );
}

const inReadingOrder: readonly Strategy[] = ['satisfy', 'engage', 'watch', 'inform'];

/** The stakeholders by interest and influence, in the four regions of the official guidance. The table says the same. */
export default function Matrix({ rows }: RowsProps): JSX.Element {
  const styles = useMatrixStyles();
  const id = useId('matrix');
  const { matrix: said } = useLater().people;
  const all = rows as readonly unknown[] as readonly Stakeholder[];
  const placed = React.useMemo(() => placedIn(all), [all]);
  const missing = all.length - placed.length;
  return (
    <section aria-labelledby={id} className={styles.root}>
      <Heading level="h3" id={id} className={styles.heading}>
        {said.title}
      </Heading>
      <div className={styles.grid}>
        {inReadingOrder.map((strategy) => (
          <Region key={strategy} strategy={strategy} placed={placed} />
        ))}
        <Sides />
      </div>
      {missing > 0 && <p className={styles.hint}>{said.unassessedHint(missing)}</p>}
    </section>
  );
}
