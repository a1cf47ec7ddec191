import type { Template } from '../../domain/schema/template';

/**
 * Field keys whose names SharePoint's own columns have taken (a second `Order` becomes `Order0`, and REST does not tell
 * `order` from `Order`), and the internal name they get instead.
 */
const renamed: Readonly<Record<string, string>> = { order: 'sortOrder' };

/** The internal name of the column that holds a field: the field's key, in ASCII and for ever; `Title` for one of them. */
export const columnName = (template: Template, key: string): string =>
  key === template.title ? 'Title' : (renamed[key] ?? key);

/** A list's address relative to the tenant. */
export const listPath = (webPath: string, list: string): string => `${webPath}/Lists/${list}`;

/** The hidden list where provisioning keeps what it has done. */
export const stateList = 'FramdriftSchema';
