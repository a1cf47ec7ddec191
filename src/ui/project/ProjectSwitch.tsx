import * as React from 'react';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useSaid } from '../app/WordsRoom';
import { useProjects } from '../data/useRows';
import { Dropdown } from '../parts/Dropdown';
import { DropdownList } from '../parts/DropdownList';
import type { DropdownItem } from '../parts/DropdownList';
import { useOpenProject } from '../projects/useOpenProject';
import { useRouter } from '../route/Router';
import { useProject } from './ProjectRoom';

/** ▾ beside the name: the site's other projects. They are read when it is opened. */
export function ProjectSwitch(): JSX.Element {
  const said = useSaid();
  const { key } = useProject();
  const { route, go } = useRouter();
  const [wanted, setWanted] = React.useState(false);
  const { projects = [] } = useProjects(wanted);
  const openProject = useOpenProject();
  const others = projects.filter((project) => project.key !== key && project.status !== 'closed');
  const items: readonly DropdownItem[] = [
    ...others.map((project) => ({ name: project.key, label: project.name, onPress: () => openProject(project.key) })),
    { name: 'all', label: said.projects.all, onPress: () => go({ site: route.site, path: ['projects'] }) }
  ];
  return (
    <Dropdown label={said.projects.switch} icon={<ChevronDown20Regular />} align="line" onOpen={() => setWanted(true)}>
      {() => <DropdownList items={items} />}
    </Dropdown>
  );
}
