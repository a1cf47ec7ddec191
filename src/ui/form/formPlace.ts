import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Period } from '../../domain/planning/deadlineWords';
import type { Among } from '../../domain/schema/field';
import type { Link } from '../../domain/schema/kinds';

/** What link fields may point at, by the name of the template; of these only those that the field is to choose among. */
export type LinksTo = (template: string, among?: Among) => readonly Link[];

/** What the controls of one form may need to know of the project around it. */
export interface FormPlace {
  readonly period: Period | undefined;
  readonly links: LinksTo;
  /** A quiet remark on what stands in a field, for when one has left it. It stops nothing. */
  readonly remark?: (name: string, value: unknown) => string | undefined;
  /** What the steps of a scale are called, the lowest first; without it they are the numbers one to five. */
  readonly steps?: (name: string) => readonly string[] | undefined;
  /** The lines that a text is chosen among; what is written already stays among them. */
  readonly lines?: (name: string) => readonly string[];
  /** What stands under a field's value: where it is from, say. */
  readonly under?: (name: string) => ReactNode;
}

const FormPlaceContext = createContext<FormPlace>({ period: undefined, links: () => [] });
export const FormPlaceProvider = FormPlaceContext.Provider;
export const useFormPlace = (): FormPlace => useContext(FormPlaceContext);
