import * as React from 'react';
import type { OutsideWord } from '../../../domain/schema/kinds';
import type { Words } from '../../../locales/words';
import { choiceWord } from '../../../locales/words';
import { useSetting } from '../../setting';
import { Chips } from './Chips';
import type { Choosable, ControlProps } from './control';
import { Many, Radios } from './OneOf';
import { SeveralOf } from './SeveralOf';

type Word = string | OutsideWord;

/** More options than these, or longer ones together, do not stand as radio buttons. */
const mostRadios = 4;

const keyOf = (word: Word): string => (typeof word === 'string' ? word : `outside:${word.outside}`);

/** The template's words, and those of the value that somebody has put into the list by hand. */
function options(words: Words, { template, name, field }: ControlProps, chosen: readonly Word[]): readonly Choosable[] {
  const outside = chosen.filter((word) => typeof word !== 'string' || !(word in (field.words ?? {})));
  return [...Object.keys(field.words ?? {}), ...outside].map((word) => ({
    key: keyOf(word),
    label: choiceWord(words, template, name, word),
    value: word
  }));
}

export function ChoiceControl(props: ControlProps): React.ReactElement {
  const { words } = useSetting();
  const { field, onChange, onBlur, describedBy } = props;
  const value = props.value as Word | null;
  const choosable = options(words, props, value === null ? [] : [value]);
  const Choose = choosable.length <= mostRadios ? Radios : Many;
  return (
    <Choose
      options={choosable}
      chosen={value === null ? null : keyOf(value)}
      onChoose={(option) => onChange(option?.value ?? null)}
      onBlur={onBlur}
      describedBy={describedBy}
      optional={!field.options.required && field.options.initial === undefined}
    />
  );
}

export function ChoicesControl(props: ControlProps): React.ReactElement {
  const { words } = useSetting();
  const value = props.value as readonly Word[];
  const choosable = options(words, props, value);
  const Choose = props.field.options.chips ? Chips : SeveralOf;
  return (
    <Choose
      options={choosable}
      chosen={value.map(keyOf)}
      onChoose={(keys) => props.onChange(choosable.filter(({ key }) => keys.includes(key)).map((one) => one.value))}
      onBlur={props.onBlur}
      describedBy={props.describedBy}
    />
  );
}
