import { keep, kept } from '../../app/kept';

/** The button that «Sjekk planen» is opened with: the focus goes back there. */
export const checkId = 'framdrift-check-plan';

const nameOf = (projectKey: string): string => `framdrift:checked:${projectKey}`;

/** Has this person looked at the hints of this project? Only then is their number told. */
export const hasChecked = (projectKey: string): boolean => kept(nameOf(projectKey)) !== undefined;
export const keepChecked = (projectKey: string): void => keep(nameOf(projectKey), 'yes');
