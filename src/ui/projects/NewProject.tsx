import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Link } from '../../domain/schema/kinds';
import { project } from '../../domain/templates/project';
import { useSay } from '../app/Announcer';
import { useAround } from '../app/Surrounded';
import { useSaid } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import type { Project } from '../data/records';
import { useProgrammes, useProjects } from '../data/useRows';
import { RecordForm } from '../form/RecordForm';
import { useRouter } from '../route/Router';
import { useSetting } from '../setting';
import { Doors, doorNamed, doorways } from './Doors';
import type { Door } from './Doors';
import { useMakePlan } from './useMakePlan';
import { useOpenProject } from './useOpenProject';

const fields = ['name', 'periodStart', 'periodEnd', 'projectLeader', 'projectOwner'];

/** Which programme it belongs to is asked where there are any. */
function useProgrammeLinks(): readonly Link[] {
  const programmes = useProgrammes();
  return React.useMemo(() => programmes.map(({ id, name }) => ({ id, title: name })), [programmes]);
}

const useStyles = makeStyles({
  root: { maxWidth: '720px' },
  hint: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    marginTop: 0,
    marginBottom: tokens.spacingVerticalXL
  }
});

/** The channel a new project belongs to, unless another project has it already. */
function useChannel(): { readonly channelId: string; readonly channelName: string } | null {
  const { channel } = useAround();
  const { projects } = useProjects();
  if (!channel || !projects || projects.some(({ channelId }) => channelId === channel.id)) return null;
  return { channelId: channel.id, channelName: channel.name };
}

/** The door stands in the address, so that it outlives a reload as what is written does. */
function useDoor(): readonly [Door, (door: Door) => void] {
  const { route, go } = useRouter();
  const choose = (door: Door): void =>
    go({ site: route.site, path: ['projects', 'new', door] }, { instead: true, keepFocus: true });
  return [doorNamed(route.path[2]), choose];
}

/** A new project: little is asked for, and the plan is next. */
export default function NewProject(): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const say = useSay();
  const { opening } = useSetting();
  const { route, go } = useRouter();
  const { keep } = useStore();
  const openProject = useOpenProject();
  const channel = useChannel();
  const makePlan = useMakePlan();
  const programmes = useProgrammeLinks();
  const [door, choose] = useDoor();
  const made = async (saved: Project): Promise<void> => {
    keep(project, saved);
    say(said.projects.made(saved.name));
    await makePlan(saved, doorways[door].extent);
    openProject(saved.key, doorways[door].path);
  };
  return (
    <div className={styles.root}>
      <p className={styles.hint}>
        {said.projects.newHint} {channel && said.projects.newInChannel(channel.channelName)}
      </p>
      <Doors chosen={door} onChoose={choose} />
      <RecordForm
        template={project}
        record={null}
        {...(channel ? { known: channel } : {})}
        initial={{ projectLeader: opening.me }}
        fields={programmes.length > 0 ? [...fields, 'programme'] : fields}
        links={() => programmes}
        layout="panel"
        headingLevel={2}
        onSaved={(saved) => void made(saved)}
        onCancel={() => go({ site: route.site, path: ['projects'] })}
      />
    </div>
  );
}
