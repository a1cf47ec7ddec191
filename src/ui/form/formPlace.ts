import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Period } from '../../domain/planning/deadlineWords';
import type { Among } from '../../domain/schema/field';
import { emptyValues } from '../../domain/schema/kinds';
import type { Link } from '../../domain/schema/kinds';
import type { AnyField, Template } from '../../domain/schema/template';

/** What link fields may point at, by the name of the template; of these only those that the field is to choose among. */
export type LinksTo = (template: string, among?: Among) => readonly Link[];

/** A field that holds what another is to become: it is filled in, judged and read as that one. */
export interface StandIn {
  readonly template: Template;
  readonly name: string;
  readonly field: AnyField;
  /** The other's value; undefined where what stands here is none. */
  readonly read: (kept: unknown) => unknown;
  readonly keep: (value: unknown) => unknown;
}

/** The same each time it is asked for one of a form's fields; nothing for what is filled in as itself. */
export type StandsFor = (name: string) => StandIn | undefined;

/** What is said of a change that somebody is about to make: with a «yes» it is asked about, without one it is not made. */
export interface Mind {
  readonly text: string;
  readonly yes?: string;
}

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
  readonly standsFor?: StandsFor;
  /** What there is to say before a field gets another value; null where there is nothing. */
  readonly minds?: (name: string, before: unknown, next: unknown) => Mind | null;
  /** What stands under a field's value: where it is from, say. */
  readonly under?: (name: string) => ReactNode;
}

const noLinks: LinksTo = () => [];
const FormPlaceContext = createContext<FormPlace>({ period: undefined, links: noLinks });
export const FormPlaceProvider = FormPlaceContext.Provider;
export const useFormPlace = (): FormPlace => useContext(FormPlaceContext);

/** What a form says of the place it stands in, the same as long as nothing of it changes. */
export function usePlace(form: Partial<FormPlace>): FormPlace {
  const { period, links = noLinks, remark, steps, lines, standsFor, minds, under } = form;
  return useMemo(
    () => ({ period, links, remark, steps, lines, standsFor, minds, under }),
    [period, links, remark, steps, lines, standsFor, minds, under]
  );
}

interface Filled {
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A field as its control has it, where it may hold what another field is to become. */
export function useFilledAs(own: Pick<StandIn, 'template' | 'name' | 'field'>, { value: kept, onChange }: Filled) {
  const other = useContext(FormPlaceContext).standsFor?.(own.name);
  const value = useMemo(() => (other ? (other.read(kept) ?? emptyValues[other.field.kind]) : kept), [other, kept]);
  const { template, name, field } = other ?? own;
  return { template, name, field, value, onChange: other ? (next: unknown) => onChange(other.keep(next)) : onChange };
}
