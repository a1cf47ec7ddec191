import type { Visit } from '../visit';
import { availableFields } from './availableFields';
import { availableContentTypes, siteContentTypes } from './contentTypes';
import { siteFields } from './fields';
import type { Link } from './node';

/** The site columns and site content types behind a web's address, by name in lower case. */
export function webColumns(visit: Visit): Readonly<Record<string, Link>> {
  return {
    fields: () => siteFields(visit),
    availablefields: () => availableFields(visit),
    contenttypes: () => siteContentTypes(visit),
    availablecontenttypes: () => availableContentTypes(visit)
  };
}
