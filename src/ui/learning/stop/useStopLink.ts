import { useRouter } from '../../route/Router';
import { writeRoute } from '../../../domain/route';

/** The address of a milestone's stop, to be shared with the group: where this page is, with the project in it. */
export function useStopLink(projectKey: string): (milestone: number) => string {
  const { route } = useRouter();
  return (milestone) => {
    const to = { ...route, project: projectKey, path: ['lessons', 'stop', String(milestone)] };
    return `${window.location.href.split('#')[0] ?? ''}#/${writeRoute(to)}`;
  };
}
