import * as React from 'react';
import type { Person } from '../../domain/schema/kinds';
import { ReachMark } from '../reach/ReachMark';
import { PersonSearch } from './people/PersonSearch';

export interface PersonPickerProps {
  readonly value: Person | null;
  readonly onChange: (person: Person | null) => void;
  /** A name that is typed and not chosen yet. */
  readonly unfinished?: string;
  readonly onUnfinished?: (text: string) => void;
  readonly onBlur?: () => void;
  readonly 'aria-describedby'?: string;
}

/**
 * Finds one person in the whole directory. Stands in a Fluent `Field`, which gives it its label.
 * Typing anything but the name that stands there takes the person away until somebody is chosen.
 */
export function PersonPicker({
  value,
  onChange,
  unfinished,
  onUnfinished,
  ...rest
}: PersonPickerProps): React.ReactElement {
  const [typed, setTyped] = React.useState(unfinished ?? '');
  const onText = (text: string): void => {
    setTyped(text);
    onChange(null);
    if (text.trim() !== '') onUnfinished?.(text);
  };
  return (
    <>
      <PersonSearch
        {...rest}
        text={value?.name ?? unfinished ?? typed}
        onText={onText}
        onChoose={(person, isStill) => isStill && onChange(person)}
      />
      <ReachMark person={value} />
    </>
  );
}
