import { absoluteUrl } from '../store/webs';
import type { Visit } from '../visit';

/** Absolute address of a server relative path, as messages quote it. */
export const addressOf = (visit: Visit, path: string): string => absoluteUrl(visit.farm, path);

/** The same with everything encoded that an address may not hold. */
export const encodedAddress = (visit: Visit, path: string): string => addressOf(visit, encodePath(path));

export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
