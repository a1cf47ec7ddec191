import * as React from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { responsibleIn, roleHolders, unassignedIn } from '../../domain/planning/projectPeople';
import type { Responsible } from '../../domain/planning/projectPeople';
import { milestone } from '../../domain/templates/milestone';
import { project as template } from '../../domain/templates/project';
import { fieldWords } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { None, Part } from '../now/Part';
import { wayTo } from '../now/names';
import { useLedProject } from '../project/useLedProject';
import { useMay } from '../project/useMay';
import Room from '../rooms/Room';
import { useGo, usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { PersonLine, PersonList } from './PersonLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXXL, maxWidth: '720px' },
  edit: { marginTop: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' }
});

/** Who is what; a role that nobody has says so. */
function Roles(): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { people: said } = words.messages.now;
  const go = useGo();
  const mayEdit = useMay()('editProject');
  const holders = roleHolders(useLedProject());
  return (
    <Part title={said.roles} arrival>
      <PersonList>
        {holders.flatMap(({ role, people }) => {
          const label = role === 'programmeLeaders' ? said.programmeLeader : fieldWords(words, template, role).label;
          if (people.length === 0) return [<PersonLine key={role} person={null} about={label} />];
          return people.map((person) => <PersonLine key={`${role}${person.id}`} person={person} about={label} />);
        })}
      </PersonList>
      {mayEdit && (
        <Button className={styles.edit} icon={<Edit20Regular />} onClick={() => go(['about', 'projectLeader'])}>
          {said.edit}
        </Button>
      )}
    </Part>
  );
}

function useCountWords(): (responsible: Responsible) => string {
  const { people: said } = useWords().messages.now;
  return ({ open, late, total }) =>
    open === 0 ? said.allReached(total) : [said.open(open), ...(late > 0 ? [said.late(late)] : [])].join(' · ');
}

function ResponsiblePart(): JSX.Element {
  const { people: said } = useWords().messages.now;
  const { today } = useSetting();
  const all = responsibleIn(useRows(milestone), today);
  const countWords = useCountWords();
  return (
    <Part title={said.responsible}>
      {all.length === 0 && <None>{said.noneResponsible}</None>}
      <PersonList>
        {all.map((each) => (
          <PersonLine key={each.person.id} person={each.person} about={countWords(each)} />
        ))}
      </PersonList>
    </Part>
  );
}

function Unassigned(): JSX.Element | null {
  const styles = useStyles();
  const { people: said } = useWords().messages.now;
  const linkTo = usePathLinks();
  const rows = unassignedIn(useRows(milestone));
  if (rows.length === 0) return null;
  return (
    <Part title={said.unassigned}>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.item}>
            <Link {...linkTo(wayTo(row))}>{`${row.number} ${row.name}`.trim()}</Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** «Folk»: who is who in the project, who answers for what, and how to reach them. */
function Everybody(): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Roles />
      <ResponsiblePart />
      <Unassigned />
    </div>
  );
}

/** The people of the project, and who else it concerns. */
export default function People({ path }: { readonly path: readonly string[] }): JSX.Element {
  const { title } = useWords().messages.now.people;
  const own = React.useMemo(() => ({ label: title, Screen: Everybody }), [title]);
  return <Room place="people" path={path} own={own} />;
}
