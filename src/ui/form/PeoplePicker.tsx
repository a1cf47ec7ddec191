import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../domain/schema/kinds';
import { ReachMark } from '../reach/ReachMark';
import { Chosen } from './Chosen';
import { PersonSearch } from './people/PersonSearch';

export interface PeoplePickerProps {
  readonly value: readonly Person[];
  /** @param unfinished a name that is typed and not chosen yet */
  readonly onChange: (people: readonly Person[], unfinished: string) => void;
  readonly unfinished?: string;
  readonly onBlur?: () => void;
  readonly 'aria-describedby'?: string;
}

const useStyles = makeStyles({ root: { display: 'grid', rowGap: tokens.spacingVerticalXS } });

const without = (people: readonly Person[], id: number): readonly Person[] => people.filter((one) => one.id !== id);

/** Finds several people in the whole directory. Stands in a Fluent `Field`, which gives it its label. */
export function PeoplePicker({ value, onChange, unfinished, ...rest }: PeoplePickerProps): React.ReactElement {
  const [typed, setTyped] = React.useState('');
  const text = unfinished ?? typed;
  const change = (people: readonly Person[], textNow = text): void => {
    setTyped(textNow);
    onChange(people, textNow);
  };
  return (
    <div className={useStyles().root}>
      <Chosen
        items={value.map(({ id, name }) => ({ key: String(id), label: name }))}
        onRemove={(key) => change(without(value, Number(key)))}
      />
      {value.map((person) => (
        <ReachMark key={person.id} person={person} name={person.name} />
      ))}
      <PersonSearch
        {...rest}
        text={text}
        onText={(textNow) => change(value, textNow)}
        onChoose={(person, isStill) => change([...without(value, person.id), person], isStill ? '' : text)}
      />
    </div>
  );
}
