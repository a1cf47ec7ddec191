import * as React from 'react';
import type { Period } from '../../domain/planning/deadlineWords';
import { useSaid } from '../app/WordsRoom';
import type { Project } from '../data/records';
import { ProjectKeyProvider } from '../data/projectKey';
import { useWholeProject } from '../data/useRows';
import { Failed } from '../parts/Failed';
import { Waiting } from '../parts/Waiting';
import { Projects } from '../projects/Projects';
import { ReachRoom } from '../reach/ReachRoom';
import { ProjectShell } from './ProjectShell';

const ProjectContext = React.createContext<Project | null>(null);

/** The project that this screen is about. */
export function useProject(): Project {
  const project = React.useContext(ProjectContext);
  if (!project) throw new Error('A screen stands outside ProjectRoom');
  return project;
}

/** When the project runs: what deadlines in words are understood within. */
export function usePeriod(): Period {
  const { periodStart, periodEnd } = useProject();
  return React.useMemo(() => ({ start: periodStart, end: periodEnd }), [periodStart, periodEnd]);
}

/** One project, read whole. */
export function ProjectRoom({ projectKey }: { readonly projectKey: string }): JSX.Element {
  const said = useSaid();
  const { project, loading, error, again } = useWholeProject(projectKey);
  if (error) return <Failed error={error} again={again} />;
  if (loading) return <Waiting label={said.app.loading} />;
  if (!project) return <Projects note={said.projects.gone} />;
  return (
    <ProjectKeyProvider value={projectKey}>
      <ProjectContext.Provider value={project}>
        <ReachRoom>
          <ProjectShell />
        </ReachRoom>
      </ProjectContext.Provider>
    </ProjectKeyProvider>
  );
}
