import { useRouter } from '../route/Router';

/** Goes within the programmes of this site: `goTo('3', 'edit')`. */
export function useGoProgramme(): (...path: readonly string[]) => void {
  const { route, go } = useRouter();
  return (...path) => go({ site: route.site, path: ['programmes', ...path] });
}
