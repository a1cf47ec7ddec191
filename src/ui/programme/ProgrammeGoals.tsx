import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { AnyRecord } from '../../data/repository';
import { supportersOf } from '../../domain/planning/programmeOverview';
import { programmeGoal } from '../../domain/templates/programmeGoal';
import { useSay } from '../app/Announcer';
import { useLater } from '../app/WordsRoom';
import type { Goal, ProgrammeGoal } from '../data/records';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import { Heading } from '../parts/Heading';
import { Removing } from '../rooms/Removing';
import { useRouter } from '../route/Router';
import { useLinks } from '../route/useGo';
import { useGoProgramme } from './useGoProgramme';
import { useMayEditProgramme } from './useMayEditProgramme';
import type { WholeProgramme } from './useProgramme';

const useStyles = makeStyles({
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '64ch' },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0`, padding: 0, maxWidth: '80ch' },
  item: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  number: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  supported: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  goals: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, overflowWrap: 'anywhere' },
  form: { maxWidth: '640px', marginTop: tokens.spacingVerticalM }
});

/** A goal of a project, which leads to where it stands. */
function Supporter({ row }: { readonly row: Goal }): JSX.Element {
  const { route } = useRouter();
  const linkTo = useLinks();
  const to = { site: route.site, project: row.projectKey, path: ['plan', 'goals', String(row.id)] };
  return (
    <li>
      <Link {...linkTo(to)}>{`${row.number} ${row.name}`.trim()}</Link>
      {` · ${row.project?.title ?? ''}`}
    </li>
  );
}

interface OneProps {
  readonly goal: ProgrammeGoal;
  readonly supporters: readonly Goal[];
  readonly onEdit: (() => void) | undefined;
}

function One({ goal, supporters, onEdit }: OneProps): JSX.Element {
  const styles = useStyles();
  const said = useLater().programme;
  return (
    <li className={styles.item}>
      <span className={styles.number}>{goal.number}</span>
      <div>
        <div className={styles.name}>{goal.name}</div>
        <p className={styles.supported}>{supporters.length > 0 ? said.supported : said.unsupported}</p>
        {supporters.length > 0 && (
          <ul className={styles.goals}>
            {supporters.map((row) => (
              <Supporter key={row.id} row={row} />
            ))}
          </ul>
        )}
      </div>
      {onEdit && (
        <Button appearance="subtle" icon={<Edit20Regular />} aria-label={said.editGoal(goal.name)} onClick={onEdit} />
      )}
    </li>
  );
}

interface FormProps {
  readonly whole: WholeProgramme;
  readonly record: ProgrammeGoal | null;
  readonly onEnd: () => void;
}

function Form({ whole, record, onEnd }: FormProps): JSX.Element {
  const styles = useStyles();
  const { programme: said, rooms } = useLater();
  const say = useSay();
  const { keep } = useStore();
  const { programme, goals } = whole;
  const order = goals.reduce((most, each) => Math.max(most, each.order ?? 0), 0) + 1;
  return (
    <div className={styles.form}>
      <Heading level="h3" arrival spaced>
        {record ? record.name : said.newGoal}
      </Heading>
      <RecordForm
        template={programmeGoal}
        record={record}
        known={{ programme: { id: programme.id, title: programme.name }, order }}
        initial={{ number: String(goals.length + 1) }}
        fields={['kind', 'number', 'name']}
        layout="panel"
        headingLevel={4}
        saves="byItself"
        onSaved={(saved) => {
          keep(programmeGoal, saved);
          if (record) return;
          say(rooms.saved);
          onEnd();
        }}
        onCancel={onEnd}
      />
      {record && <Removing template={programmeGoal} record={record as unknown as AnyRecord} onDone={onEnd} />}
    </div>
  );
}

/** What the programme has chosen and wants, and which goals of its projects support each. */
export function ProgrammeGoals({
  whole,
  open
}: {
  readonly whole: WholeProgramme;
  readonly open: string | undefined;
}): JSX.Element {
  const styles = useStyles();
  const said = useLater().programme;
  const goTo = useGoProgramme();
  const { programme, goals, projectGoals } = whole;
  const mayEdit = useMayEditProgramme(programme);
  const home = String(programme.id);
  const shown = goals.find(({ id }) => String(id) === open);
  const writing = mayEdit && (open === 'new' || shown !== undefined);
  const edit = ({ id }: ProgrammeGoal): (() => void) | undefined =>
    mayEdit ? () => goTo(home, 'goals', String(id)) : undefined;
  return (
    <section>
      <Heading level="h2">{said.goals}</Heading>
      {goals.length === 0 && <p className={styles.none}>{said.noGoals}</p>}
      <ol className={styles.list}>
        {goals.map((each) => (
          <One key={each.id} goal={each} supporters={supportersOf(projectGoals, each)} onEdit={edit(each)} />
        ))}
      </ol>
      {writing && <Form key={open} whole={whole} record={shown ?? null} onEnd={() => goTo(home)} />}
      {mayEdit && !writing && (
        <Button icon={<Add20Regular />} onClick={() => goTo(home, 'goals', 'new')}>
          {said.newGoal}
        </Button>
      )}
    </section>
  );
}
