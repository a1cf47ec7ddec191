import type { AnyField, Template } from '../../../domain/schema/template';

/** What every control is given. Values are the record's own, or text that is not a value yet. */
export interface ControlProps {
  readonly template: Template;
  readonly name: string;
  readonly field: AnyField;
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly onBlur: () => void;
  /** Where its guidance stands. */
  readonly describedBy: string | undefined;
}

/** A value that one may choose; `key` is unique among its kind. */
export interface Choosable {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
}
