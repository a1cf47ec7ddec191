import type { Version } from '../../domain/history/version';

/** What a version is called in an address: «3» for SharePoint's «3.0». */
export const slugOf = ({ label }: Version): string => label.replace(/\.0$/, '');

/** The element that leads to the comparison of a version, for the focus to come back to. */
export const openerOf = (slug: string): string => `framdrift-version-${slug}`;
