import * as React from 'react';
import { Button, mergeClasses, useId } from '@fluentui/react-components';
import { PeopleTeam32Regular } from '@fluentui/react-icons/svg/people-team';
import { letters, writeLetters } from '../../../domain/people/chart';
import { isDropped } from '../../../domain/planning/lateness';
import { planTree } from '../../../domain/planning/planTree';
import { milestone as milestoneTemplate } from '../../../domain/templates/milestone';
import { projectRole } from '../../../domain/templates/projectRole';
import { responsibility } from '../../../domain/templates/responsibility';
import { choiceWord } from '../../../locales/words';
import { useLater, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { useRows } from '../../data/useRows';
import { markOf } from '../../../domain/planning/markOf';
import { wayTo } from '../../now/names';
import { Empty } from '../../parts/Empty';
import { Heading } from '../../parts/Heading';
import { useOrganisation } from '../../people/RoleTable';
import { useRoleName } from '../../people/useRoleName';
import { useMay } from '../../project/useMay';
import { Later } from '../../rooms/Later';
import { usePathLinks } from '../../route/useGo';
import { useSetting } from '../../setting';
import { StartGuide } from '../StartGuide';
import { SquareInput } from './SquareInput';
import { useChartStyles } from './styles';
import { useSquares } from './useSquares';
import type { RoleLine, Squares } from './useSquares';

interface RowProps {
  readonly row: Milestone;
  readonly lines: readonly RoleLine[];
  readonly squares: Squares;
  readonly mayEdit: boolean;
}

function Row({ row, lines, squares, mayEdit }: RowProps): JSX.Element {
  const styles = useChartStyles();
  const nameOf = useRoleName();
  const linkTo = usePathLinks();
  const { lettersAt, set } = squares;
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row" className={styles.milestone}>
        <a className={styles.link} {...linkTo(wayTo(row))}>
          {`${row.number} ${row.name}`.trim()}
        </a>
      </th>
      {lines.map((line) => (
        <td key={line.key} role="cell" className={styles.cell}>
          <span aria-hidden="true" className={styles.role}>
            {nameOf(line)}
          </span>
          {mayEdit ? (
            <SquareInput
              column={line.key}
              milestone={markOf(row)}
              role={nameOf(line)}
              value={lettersAt(row, line)}
              onSave={(next) => set(row, line, next)}
            />
          ) : (
            <div className={styles.read}>{writeLetters(lettersAt(row, line))}</div>
          )}
        </td>
      ))}
    </tr>
  );
}

function Legend(): JSX.Element {
  const styles = useChartStyles();
  const words = useWords();
  const { chart: said } = useLater().people;
  return (
    <ul aria-label={said.legend} className={styles.legend}>
      {letters.map((letter) => (
        <li key={letter}>{choiceWord(words, responsibility, 'letters', letter)}</li>
      ))}
    </ul>
  );
}

function NoRoles(): JSX.Element {
  const { pictures } = useWords().messages;
  const { chart: said } = useLater().people;
  const linkTo = usePathLinks();
  return (
    <Empty icon={<PeopleTeam32Regular />} title={pictures.chart} hint={said.noRoles}>
      <Button as="a" {...linkTo(['plan', 'chapters', 'organisation'])}>
        {said.toRoles}
      </Button>
    </Empty>
  );
}

interface TableProps extends Pick<RowProps, 'lines' | 'squares' | 'mayEdit'> {
  readonly milestones: readonly Milestone[];
}

function Table({ milestones, lines, ...rest }: TableProps): JSX.Element {
  const styles = useChartStyles();
  const nameOf = useRoleName();
  const { chart: said } = useLater().people;
  const { pictures } = useWords().messages;
  return (
    <table role="table" aria-label={pictures.chart} className={styles.table}>
      <thead role="rowgroup" className={styles.head}>
        <tr role="row">
          <th role="columnheader" scope="col" className={mergeClasses(styles.header, styles.first)}>
            {said.milestone}
          </th>
          {lines.map((line) => (
            <th key={line.key} role="columnheader" scope="col" className={styles.header}>
              {nameOf(line)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {milestones.map((row) => (
          <Row key={row.id} row={row} lines={lines} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function ChartHere(): JSX.Element {
  const styles = useChartStyles();
  const id = useId('chart');
  const { pictures } = useWords().messages;
  const { chart: said } = useLater().people;
  const { today } = useSetting();
  const mayEdit = useMay()('editPlan');
  const all = useRows(milestoneTemplate);
  const lines = useOrganisation(useRows(projectRole));
  const squares = useSquares();
  const milestones = React.useMemo(
    () =>
      planTree(
        all.filter((each) => !isDropped(each)),
        [],
        today
      ).paths.flatMap(({ rows }) => rows.map((row) => row.milestone)),
    [all, today]
  );
  if (all.length === 0) return <StartGuide />;
  if (lines.every(({ row, holders }) => row === null && holders.length === 0)) return <NoRoles />;
  return (
    <section aria-labelledby={id} className={styles.room}>
      <Heading level="h2" id={id} spaced>
        {pictures.chart}
      </Heading>
      {mayEdit && <p className={styles.lead}>{said.lead}</p>}
      <Legend />
      <div className={styles.scroll}>
        <Table {...{ milestones, lines, squares, mayEdit }} />
      </div>
    </section>
  );
}

const shown = [responsibility];

/** Who does what for each milestone, by role: the responsibility chart of goal-directed project management. */
export default function Chart(): JSX.Element {
  return (
    <Later of={shown}>
      <ChartHere />
    </Later>
  );
}
