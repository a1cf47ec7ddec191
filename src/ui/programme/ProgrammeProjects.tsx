import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { standingsOf } from '../../domain/planning/programmeOverview';
import type { ProjectStanding } from '../../domain/planning/programmeOverview';
import { expectedByProgramme } from '../../domain/reports/calendar';
import type { Expected } from '../../domain/reports/calendar';
import { programmeReport } from '../../domain/templates/programmeReport';
import { project as template } from '../../domain/templates/project';
import { choiceWord, fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import type { Milestone, Project } from '../data/records';
import { dayWords, deadlineWords } from '../../locales/dayWords';
import { Heading } from '../parts/Heading';
import { useOpenProject } from '../projects/useOpenProject';
import { Register, column } from '../register/Register';
import type { Column } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { useRouter } from '../route/Router';
import { useLinks } from '../route/useGo';
import { useSetting } from '../setting';
import type { WholeProgramme } from './useProgramme';

interface Standing extends ProjectStanding<Project, Milestone> {
  readonly id: number;
  /** Reports to the programme that are due, or soon will be, and that nobody has begun. */
  readonly expected: readonly Expected[];
}

const useStyles = makeStyles({
  list: { containerType: 'inline-size', containerName: 'framdrift-list', marginTop: tokens.spacingVerticalM },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '64ch' },
  name: { fontWeight: tokens.fontWeightSemibold },
  reports: { ...typographyStyles.caption1, listStyleType: 'none', margin: 0, padding: 0 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  late: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground2
  }
});

function Next({ row }: { readonly row: Milestone | null }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { noNext } = useLater().programme;
  if (!row) return <>{noNext}</>;
  return (
    <>
      {`${row.number} ${row.name}`.trim()}
      <div className={styles.about}>{deadlineWords(words, row.deadline)}</div>
    </>
  );
}

function Late({ count }: { readonly count: number }): JSX.Element {
  const styles = useStyles();
  const { lateCount } = useLater().programme;
  if (count === 0) return <>{lateCount(0)}</>;
  return (
    <span className={styles.late}>
      <Warning16Regular aria-hidden="true" />
      {lateCount(count)}
    </span>
  );
}

function Reports({ expected }: Pick<Standing, 'expected'>): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useLater().programme;
  const { today } = useSetting();
  if (expected.length === 0) return <>{said.inTime}</>;
  return (
    <ul className={styles.reports}>
      {expected.map(({ kind, year, due }) => {
        const report = `${choiceWord(words, programmeReport, 'kind', kind)} ${year}`.trim();
        const day = dayWords(words, due);
        return <li key={`${kind}${year}`}>{due < today ? said.missing(report, day) : said.dueOn(report, day)}</li>;
      })}
    </ul>
  );
}

function Name({ row }: { readonly row: Project }): JSX.Element {
  const styles = useStyles();
  const { route } = useRouter();
  const openProject = useOpenProject();
  const { href, onClick } = useLinks()({ site: route.site, project: row.key, path: ['now'] });
  const open = (event: React.MouseEvent<HTMLElement>): void => {
    onClick(event);
    if (event.defaultPrevented) openProject(row.key);
  };
  return (
    <RowLink href={href} onClick={open}>
      <span className={styles.name}>{row.name}</span>
    </RowLink>
  );
}

function useColumns(): readonly Column<Standing>[] {
  const words = useWords();
  const said = useLater().programme;
  return React.useMemo(() => {
    const label = (name: string): string => fieldWords(words, template, name).label;
    return [
      column('name', label('name'), 'minmax(0, 1fr)', 'title', ({ project }) => <Name row={project} />),
      column('intake', label('intake'), '120px', 'below', ({ project }) => project.intake),
      column('status', label('status'), '110px', 'below', ({ project }) =>
        choiceWord(words, template, 'status', project.status)
      ),
      column('next', said.next, 'minmax(0, 1.4fr)', 'below', ({ next }) => <Next row={next} />),
      column('late', said.late, '130px', 'below', ({ late }) => <Late count={late} />),
      column('reports', said.reports, 'minmax(0, 1fr)', 'below', ({ expected }) => <Reports expected={expected} />)
    ];
  }, [words, said]);
}

/** How the programme's projects stand: what is next in each, and what is late. */
export function ProgrammeProjects({ whole }: { readonly whole: WholeProgramme }): JSX.Element {
  const styles = useStyles();
  const said = useLater().programme;
  const { today } = useSetting();
  const { programme, projects, milestones, reports } = whole;
  const columns = useColumns();
  const rows = React.useMemo(() => {
    const inOrder = projects.slice().sort((a, b) => a.name.localeCompare(b.name, 'nb'));
    const of = (key: string): readonly Milestone[] => milestones.filter(({ projectKey }) => projectKey === key);
    return standingsOf(inOrder, of, today).map((each) => {
      const own = reports.filter(({ projectKey }) => projectKey === each.project.key);
      const expected = expectedByProgramme(each.project, programme, own, today);
      return { ...each, id: each.project.id, expected };
    });
  }, [programme, projects, milestones, reports, today]);
  return (
    <section>
      <Heading level="h2">{said.projects}</Heading>
      {rows.length === 0 && <p className={styles.none}>{said.noProjects}</p>}
      {rows.length > 0 && (
        <div className={styles.list}>
          <Register label={said.projects} columns={columns} groups={[{ name: 'all', rows }]} />
        </div>
      )}
    </section>
  );
}
