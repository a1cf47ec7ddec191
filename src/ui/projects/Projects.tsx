import * as React from 'react';
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Board32Regular } from '@fluentui/react-icons/svg/board';
import { useSaid } from '../app/WordsRoom';
import { Boundary } from '../app/Boundary';
import { useProjects } from '../data/useRows';
import { Empty } from '../parts/Empty';
import { Failed } from '../parts/Failed';
import { Heading } from '../parts/Heading';
import { Waiting } from '../parts/Waiting';
import { MoreMenu } from '../project/MoreMenu';
import { useRouter } from '../route/Router';
import { useLinks } from '../route/useGo';
import { BackTo } from '../parts/BackLink';
import { useSetting } from '../setting';
import { ProjectTable } from './ProjectTable';

const NewProject = React.lazy(() => import(/* webpackChunkName: "framdrift-forms" */ './NewProject'));

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '1200px',
    boxSizing: 'border-box',
    '@container framdrift (max-width: 639px)': { padding: tokens.spacingHorizontalL }
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXL
  },
  push: { marginLeft: 'auto', display: 'flex', gap: tokens.spacingHorizontalS },
  note: { marginBottom: tokens.spacingVerticalL }
});

function NewButton({ primary = false }: { readonly primary?: boolean }): JSX.Element {
  const said = useSaid();
  const { route, go } = useRouter();
  const begin = (): void => go({ site: route.site, path: ['projects', 'new'] });
  return (
    <Button appearance={primary ? 'primary' : 'secondary'} icon={<Add20Regular />} onClick={begin}>
      {said.projects.new}
    </Button>
  );
}

function List(): JSX.Element {
  const said = useSaid();
  const { readOnly } = useSetting();
  const { projects, error, again } = useProjects();
  if (!projects) return error ? <Failed error={error} again={again} /> : <Waiting label={said.app.loading} />;
  if (projects.length > 0) return <ProjectTable projects={projects} />;
  const hint = readOnly ? said.projects.emptyReader : said.projects.emptyHint;
  return (
    <Empty icon={<Board32Regular />} title={said.projects.empty} hint={hint}>
      {!readOnly && <NewButton primary />}
    </Empty>
  );
}

/** The personal app: the way back to all sites. */
function Sites(): JSX.Element {
  const said = useSaid();
  const linkTo = useLinks();
  return <BackTo link={linkTo({ path: [] })}>{said.personal.back}</BackTo>;
}

/** The site's projects, to choose between; or a new one. */
export function Projects({ note }: { readonly note?: string }): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const { route } = useRouter();
  const { readOnly } = useSetting();
  const { projects } = useProjects();
  const { go } = useRouter();
  const newProgramme = {
    name: 'programme',
    label: said.projects.newProgramme,
    onPress: () => go({ site: route.site, path: ['programmes', 'new'] })
  };
  const making = route.path[1] === 'new' && !readOnly;
  return (
    <div className={styles.root}>
      {route.site !== undefined && <Sites />}
      <header className={styles.header}>
        <Heading key={String(making)} level="h1" arrival>
          {making ? said.projects.new : said.projects.title}
        </Heading>
        <div className={styles.push}>
          {!making && !readOnly && (projects?.length ?? 0) > 0 && <NewButton />}
          <MoreMenu items={readOnly ? [] : [newProgramme]} />
        </div>
      </header>
      {note !== undefined && (
        <MessageBar className={styles.note}>
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      )}
      <Boundary of={making} fallback={(again) => <Failed again={again} />}>
        <React.Suspense fallback={<Waiting label={said.app.loading} />}>
          {making ? <NewProject /> : <List />}
        </React.Suspense>
      </Boundary>
    </div>
  );
}
