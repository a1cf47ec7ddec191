import * as React from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { project } from '../../domain/templates/project';
import { choiceWord } from '../../locales/words';
import type { Words } from '../../locales/words';
import { useSaid, useWords } from '../app/WordsRoom';
import type { Project } from '../data/records';
import { useProgrammes } from '../data/useRows';
import { dayWords } from '../../locales/dayWords';
import { GroupHeading } from '../register/GroupHeading';
import { Register, column } from '../register/Register';
import type { Column, Group } from '../register/Register';
import { RowLink } from '../register/RowLink';
import { useRouter } from '../route/Router';
import { useLinks } from '../route/useGo';
import type { LinkTo } from '../route/useGo';
import { useOpenProject } from './useOpenProject';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  list: { containerType: 'inline-size', containerName: 'framdrift-list' }
});

function periodWords(words: Words, { periodStart, periodEnd }: Project): string {
  if (!periodStart && !periodEnd) return words.messages.app.projects.noPeriod;
  return [periodStart, periodEnd].map((date) => dayWords(words, date)).join(' – ');
}

function columnsFor(words: Words, linkTo: (project: Project) => LinkTo, name: string): readonly Column<Project>[] {
  const { fields } = words.templates.project;
  const label = (field: string): string => fields[field]?.label ?? field;
  const { noLeader, period } = words.messages.app.projects;
  const title = (row: Project): JSX.Element => (
    <RowLink {...linkTo(row)}>
      <span className={name}>{row.name}</span>
    </RowLink>
  );
  const status = (row: Project): string => choiceWord(words, project, 'status', row.status);
  return [
    column('name', label('name'), 'minmax(0, 1fr)', 'title', title),
    column('leader', label('projectLeader'), '200px', 'below', (row) => row.projectLeader?.name ?? noLeader),
    column('period', period, '200px', 'below', (row) => periodWords(words, row)),
    column('status', label('status'), '110px', 'below', status)
  ];
}

/** Under the programme that each belongs to, which is a link; those of none come last. Without programmes: one list. */
function useGroups(projects: readonly Project[]): readonly Group<Project>[] {
  const said = useSaid();
  const { route } = useRouter();
  const linkTo = useLinks();
  const programmes = useProgrammes();
  if (programmes.length === 0) return [{ name: 'all', rows: projects }];
  const known = new Set(programmes.map(({ id }) => id));
  const loose = projects.filter(({ programme }) => !programme || !known.has(programme.id));
  const groups = programmes.map(({ id, name }) => ({
    name: String(id),
    heading: (
      <GroupHeading name={<Link {...linkTo({ site: route.site, path: ['programmes', String(id)] })}>{name}</Link>} />
    ),
    rows: projects.filter(({ programme }) => programme?.id === id)
  }));
  const rest = { name: 'none', heading: <GroupHeading name={said.projects.noProgramme} />, rows: loose };
  return loose.length > 0 ? [...groups, rest] : groups;
}

/** Projects as a table; open ones first, each a link. */
export function ProjectTable({ projects }: { readonly projects: readonly Project[] }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { route } = useRouter();
  const linkTo = useLinks();
  const openProject = useOpenProject();
  const { site } = route;
  const columns = React.useMemo(() => {
    const link = ({ key }: Project): LinkTo => {
      const { href, onClick } = linkTo({ site, project: key, path: ['now'] });
      const open = (event: React.MouseEvent<HTMLElement>): void => {
        onClick(event);
        if (event.defaultPrevented) openProject(key);
      };
      return { href, onClick: open };
    };
    return columnsFor(words, link, styles.name);
  }, [words, site, linkTo, openProject, styles.name]);
  const sorted = projects
    .slice()
    .sort(
      (a, b) => Number(a.status === 'closed') - Number(b.status === 'closed') || a.name.localeCompare(b.name, 'nb')
    );
  return (
    <div className={styles.list}>
      <Register label={words.messages.app.projects.title} columns={columns} groups={useGroups(sorted)} />
    </div>
  );
}
