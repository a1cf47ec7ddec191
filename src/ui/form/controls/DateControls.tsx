import * as React from 'react';
import type { Deadline } from '../../../domain/schema/kinds';
import { DateInput } from '../DateInput';
import { DeadlineInput } from '../DeadlineInput';
import { useFormPlace } from '../formPlace';
import type { ControlProps } from './control';

export const DateControl = ({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement => (
  <DateInput value={value as string | null} onChange={onChange} onBlur={onBlur} aria-describedby={describedBy} />
);

export function DeadlineControl({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const { period } = useFormPlace();
  return (
    <DeadlineInput
      value={value as Deadline | null}
      onChange={onChange}
      onBlur={onBlur}
      period={period}
      aria-describedby={describedBy}
    />
  );
}
