import * as React from 'react';
import { programmeLeadersOf } from '../../domain/access';
import { programme } from '../../domain/templates/programme';
import type { Project } from '../data/records';
import { useRows } from '../data/useRows';
import { useProject } from './ProjectRoom';

/** The project with those who lead it as they are to be asked and told: its programme's leaders where it has none. Never stored. */
export function useLedProject(): Project {
  const project = useProject();
  const programmes = useRows(programme);
  return React.useMemo(
    () => ({ ...project, programmeLeaders: programmeLeadersOf(project, programmes) }),
    [project, programmes]
  );
}
