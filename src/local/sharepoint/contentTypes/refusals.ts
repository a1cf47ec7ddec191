import { refuse } from '../http/failure';

export const noProperty = (name: string): Error => refuse.noProperty(name, 'SP.ContentType');
export const sealed = (name: string, scope: string): Error =>
  refuse.general(`The content type "${name}" at "${scope}" is sealed.`);
export const readOnly = (name: string, scope: string): Error =>
  refuse.general(`The content type "${name}" at "${scope}" is read only.`);
export const duplicateType = (name: string): Error =>
  refuse.general(`A duplicate content type "${name}" was found.`, -2130575183);
export const typeInUse = (): Error => refuse.general('The content type is in use.');
export const partOfFeature = (name: string): Error =>
  refuse.general(`The content type "${name}" is part of an application feature.`);
