import * as React from 'react';
import type { Link } from '../../domain/schema/kinds';
import { useProject } from './ProjectRoom';

/** What every new row of the project begins with. */
export function useRowStart(): { readonly project: Link; readonly projectKey: string } {
  const { id, name, key } = useProject();
  return React.useMemo(() => ({ project: { id, title: name }, projectKey: key }), [id, name, key]);
}
