import * as React from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import { useFormPlace } from '../formPlace';
import type { Choosable, ControlProps } from './control';
import { Many } from './OneOf';

const numbers = [1, 2, 3, 4, 5];

/** One to five, in a row. */
const Numbers = ({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement => (
  <RadioGroup
    layout="horizontal-stacked"
    value={value === null ? '' : String(value)}
    aria-describedby={describedBy}
    onChange={(_, { value: step }) => onChange(Number(step))}
    onBlur={onBlur}
  >
    {numbers.map((step) => (
      <Radio key={step} value={String(step)} label={String(step)} />
    ))}
  </RadioGroup>
);

/** A number that is stored, and is more than the scale has by now, can still be seen. */
const withStored = (options: readonly Choosable[], value: unknown): readonly Choosable[] =>
  value === null || options.some((option) => option.value === value)
    ? options
    : [...options, { key: String(value), label: String(value), value }];

/** A step of a scale: with words where the form knows what its steps are called. */
export function ScaleControl(props: ControlProps): React.ReactElement {
  const { name, field, value, onChange, onBlur, describedBy } = props;
  const steps = useFormPlace().steps?.(name);
  if (!steps) return <Numbers {...props} />;
  const options = steps.map((label, index) => ({ key: String(index + 1), label, value: index + 1 }));
  return (
    <Many
      options={withStored(options, value)}
      chosen={value === null ? null : String(value)}
      onChoose={(option) => onChange(option?.value ?? null)}
      optional={!field.options.required}
      {...{ onBlur, describedBy }}
    />
  );
}
