import { createContext, useContext } from 'react';

const ProjectKeyContext = createContext<string | null>(null);
export const ProjectKeyProvider = ProjectKeyContext.Provider;

/** The key of the project that this screen is about. */
export function useProjectKey(): string {
  const key = useContext(ProjectKeyContext);
  if (key === null) throw new Error('A screen stands outside a project');
  return key;
}
