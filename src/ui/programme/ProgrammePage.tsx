import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { nextReportDue, programmeReports } from '../../domain/planning/reportingCalendar';
import { programme as template } from '../../domain/templates/programme';
import { fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import type { Programme } from '../data/records';
import { dayWords } from '../../locales/dayWords';
import { Heading } from '../parts/Heading';
import { useSetting } from '../setting';
import { ProgrammeGoals } from './ProgrammeGoals';
import { ProgrammeProjects } from './ProgrammeProjects';
import { useGoProgramme } from './useGoProgramme';
import { useMayEditProgramme } from './useMayEditProgramme';
import type { WholeProgramme } from './useProgramme';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM
  },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXXL },
  goal: {
    ...typographyStyles.body2,
    margin: `${tokens.spacingVerticalM} 0 0`,
    maxWidth: '70ch',
    whiteSpace: 'pre-wrap'
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalL} 0 0`
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  value: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  list: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL }
});

const names = (people: Programme['leaders']): string => people.map(({ name }) => name).join(', ');

/** When it is, who leads it, and which intakes it has; what is not said is left out. */
function Facts({ programme }: { readonly programme: Programme }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useLater().programme;
  const label = (field: string): string => fieldWords(words, template, field).label;
  const { periodStart, periodEnd, leaders, steeringGroup, meetings, caseNumber, intakes } = programme;
  const period = [periodStart, periodEnd].some(Boolean)
    ? [periodStart, periodEnd].map((day) => dayWords(words, day)).join(' – ')
    : '';
  const facts: readonly (readonly [string, string])[] = [
    [said.period, period],
    [label('leaders'), names(leaders)],
    [label('steeringGroup'), names(steeringGroup)],
    [label('meetings'), meetings],
    [label('caseNumber'), caseNumber],
    [label('intakes'), intakes.trim()]
  ];
  return (
    <dl className={styles.facts} aria-label={said.about}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <React.Fragment key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </React.Fragment>
        ))}
    </dl>
  );
}

/** What is due next of each kind of report. */
function Calendar({ programme }: { readonly programme: Programme }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useLater().programme;
  const { today } = useSetting();
  const days = programmeReports
    .map((report) => ({ report, day: nextReportDue(programme, report, today) }))
    .filter(({ day }) => day !== null)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return (
    <section>
      <Heading level="h2">{said.calendar}</Heading>
      {days.length === 0 && <p className={styles.value}>{said.noneDue}</p>}
      {days.length > 0 && (
        <ul className={styles.list}>
          {days.map(({ report, day }) => (
            <li key={report}>{said.dueOn(said.due[report], dayWords(words, day))}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Props {
  readonly whole: WholeProgramme;
  /** What is open in it. */
  readonly path: readonly string[];
}

/** A programme: where it is going, what its projects do for that, and how they stand. */
export function ProgrammePage({ whole, path }: Props): JSX.Element {
  const styles = useStyles();
  const said = useLater().programme;
  const goTo = useGoProgramme();
  const { programme } = whole;
  const mayEdit = useMayEditProgramme(programme);
  const edit = (): void => goTo(String(programme.id), 'edit');
  return (
    <div className={styles.parts}>
      <div>
        <div className={styles.head}>
          <Heading level="h1" arrival>
            {programme.name}
          </Heading>
          {mayEdit && (
            <Button icon={<Edit20Regular />} onClick={edit}>
              {said.edit}
            </Button>
          )}
        </div>
        {programme.overallGoal.trim() !== '' && <p className={styles.goal}>{programme.overallGoal}</p>}
        <Facts programme={programme} />
      </div>
      <ProgrammeProjects whole={whole} />
      <ProgrammeGoals whole={whole} open={path[0] === 'goals' ? path[1] : undefined} />
      <Calendar programme={programme} />
    </div>
  );
}
