import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { leadershipLost } from '../../domain/access';
import type { Person } from '../../domain/schema/kinds';
import { programme } from '../../domain/templates/programme';
import { useSay } from '../app/Announcer';
import { useLater, useSaid } from '../app/WordsRoom';
import type { Programme } from '../data/records';
import { useStore } from '../data/useStore';
import { RecordForm } from '../form/RecordForm';
import type { RecordFormProps } from '../form/RecordForm';
import { HistoryFold } from '../history/HistoryFold';
import { BackTo } from '../parts/BackLink';
import { Failed } from '../parts/Failed';
import { Folds } from '../parts/Fold';
import { Heading } from '../parts/Heading';
import { Waiting } from '../parts/Waiting';
import { MoreMenu } from '../project/MoreMenu';
import { Spoken } from '../rooms/Later';
import { useRouter } from '../route/Router';
import { useLinks } from '../route/useGo';
import { useSetting } from '../setting';
import { ProgrammePage } from './ProgrammePage';
import { useGoProgramme } from './useGoProgramme';
import { useMayEditProgramme } from './useMayEditProgramme';
import { useProgramme } from './useProgramme';
import type { WholeProgramme } from './useProgramme';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '1200px',
    boxSizing: 'border-box',
    '@container framdrift (max-width: 639px)': { padding: tokens.spacingHorizontalL }
  },
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    marginBottom: tokens.spacingVerticalM
  },
  form: { maxWidth: '960px', marginTop: tokens.spacingVerticalL },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '64ch' }
});

/** A new programme: little is asked for. */
function New(): JSX.Element {
  const styles = useStyles();
  const said = useLater().programme;
  const { projects } = useSaid();
  const say = useSay();
  const { keep } = useStore();
  const { route, go } = useRouter();
  const { opening } = useSetting();
  const goTo = useGoProgramme();
  return (
    <>
      <Heading level="h1" arrival spaced>
        {projects.newProgramme}
      </Heading>
      <p className={styles.hint}>{said.newHint}</p>
      <div className={styles.form}>
        <RecordForm
          template={programme}
          record={null}
          initial={{ leaders: [opening.me] }}
          fields={['name', 'periodStart', 'periodEnd', 'overallGoal', 'leaders']}
          layout="panel"
          headingLevel={2}
          onSaved={(made) => {
            keep(programme, made);
            say(said.made(made.name));
            goTo(String(made.id));
          }}
          onCancel={() => go({ site: route.site, path: ['projects'] })}
        />
      </div>
    </>
  );
}

interface OneProps {
  readonly id: number;
  /** What is open in it: `['edit']`, `['goals', 'new']`. */
  readonly path: readonly string[];
}

const peopleIn = (value: unknown): readonly Person[] =>
  (value as readonly (Person | string)[]).filter((one): one is Person => typeof one !== 'string');

/** Nobody takes the last leader away, or themselves without knowing what that means. */
function useMinds(): RecordFormProps['minds'] {
  const said = useLater().programme;
  const { me } = useSetting().opening;
  return React.useCallback(
    (name: string, before: unknown, next: unknown) => {
      const lost = name === 'leaders' ? leadershipLost(me, peopleIn(before), peopleIn(next)) : null;
      if (lost === 'last') return { text: said.lastLeader };
      return lost && { text: said.notMyself, yes: said.notMyselfYes };
    },
    [said, me]
  );
}

/** The programme's own form. */
function Edit({ record }: { readonly record: Programme }): JSX.Element {
  const styles = useStyles();
  const { keep } = useStore();
  const goTo = useGoProgramme();
  const id = String(record.id);
  return (
    <>
      <Heading level="h1" arrival>
        {record.name}
      </Heading>
      <div className={styles.form}>
        <RecordForm
          template={programme}
          record={record}
          minds={useMinds()}
          headingLevel={2}
          saves="byItself"
          onSaved={(saved) => keep(programme, saved)}
          onCancel={() => goTo(id)}
        />
      </div>
      <Folds>
        <HistoryFold template={programme} record={record} home={['programmes', id, 'edit']} />
      </Folds>
    </>
  );
}

/** One programme: edited by those who lead it, read by everybody. */
function Found({ whole, path }: { readonly whole: WholeProgramme; readonly path: readonly string[] }): JSX.Element {
  const mayEdit = useMayEditProgramme(whole.programme);
  if (path[0] === 'edit' && mayEdit) return <Edit record={whole.programme} />;
  return <ProgrammePage whole={whole} path={path} />;
}

function One({ id, path }: OneProps): JSX.Element {
  const said = useLater().programme;
  const { app } = useSaid();
  const { found, error, again } = useProgramme(id);
  if (found === undefined) return error ? <Failed error={error} again={again} /> : <Waiting label={app.loading} />;
  if (found === null) return <p role="status">{said.gone}</p>;
  return <Found whole={found} path={path} />;
}

function Here(): JSX.Element {
  const styles = useStyles();
  const said = useLater().programme;
  const { route } = useRouter();
  const { readOnly } = useSetting();
  const linkTo = useLinks();
  const [, what = '', ...inside] = route.path;
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <BackTo link={linkTo({ site: route.site, path: ['projects'] })}>{said.back}</BackTo>
        <MoreMenu />
      </div>
      {what === 'new' && !readOnly ? <New /> : <One key={what} id={Number(what)} path={inside} />}
    </div>
  );
}

/** The site's programmes, one at a time: `programmes/3`, `programmes/3/edit`, `programmes/new`. */
export default function Programmes(): JSX.Element {
  return (
    <Spoken>
      <Here />
    </Spoken>
  );
}
