import * as React from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ControlProps } from './control';

const steps = [1, 2, 3, 4, 5];

/** One to five, in a row. */
export const ScaleControl = ({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement => (
  <RadioGroup
    layout="horizontal-stacked"
    value={value === null ? '' : String(value)}
    aria-describedby={describedBy}
    onChange={(_, { value: step }) => onChange(Number(step))}
    onBlur={onBlur}
  >
    {steps.map((step) => (
      <Radio key={step} value={String(step)} label={String(step)} />
    ))}
  </RadioGroup>
);
