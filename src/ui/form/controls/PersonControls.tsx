import * as React from 'react';
import type { Person } from '../../../domain/schema/kinds';
import { PeoplePicker } from '../PeoplePicker';
import { PersonPicker } from '../PersonPicker';
import type { ControlProps } from './control';

const isText = (one: unknown): one is string => typeof one === 'string';

/** A name that is typed and not chosen stands as text: it is kept, and complained of when the form is saved. */
export function PersonControl({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  return (
    <PersonPicker
      value={isText(value) ? null : (value as Person | null)}
      unfinished={isText(value) ? value : undefined}
      onChange={onChange}
      onUnfinished={onChange}
      onBlur={onBlur}
      aria-describedby={describedBy}
    />
  );
}

export function PeopleControl({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const all = value as readonly (Person | string)[];
  const people = all.filter((one): one is Person => !isText(one));
  return (
    <PeoplePicker
      value={people}
      unfinished={all.find(isText)}
      onChange={(chosen, text) => onChange(text.trim() === '' ? chosen : [...chosen, text])}
      onBlur={onBlur}
      aria-describedby={describedBy}
    />
  );
}
