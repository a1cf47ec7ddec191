import * as React from 'react';
import { Input, makeStyles } from '@fluentui/react-components';
import { useSetting } from '../../setting';
import { readNumber, writeNumber } from '../../../locales/numberText';
import { useTyped } from '../typing/useTyped';
import type { ControlProps } from './control';

const useStyles = makeStyles({ root: { width: '100%', maxWidth: '176px' } });

interface NumberProps extends ControlProps {
  readonly unit?: 'kroner' | 'percent';
}

function NumberInput({ unit, value, onChange, onBlur, describedBy }: NumberProps): React.ReactElement {
  const { language, messages } = useSetting().words;
  const typed = useTyped<number>({
    value: value as number | string | null,
    read: (text) => readNumber(text, language),
    write: (number) => (typeof number === 'number' ? writeNumber(number, language) : (number ?? '')),
    onChange
  });
  const onLeave = (): void => {
    typed.leave();
    onBlur();
  };
  return (
    <Input
      className={useStyles().root}
      value={typed.text}
      inputMode="decimal"
      autoComplete="off"
      contentAfter={unit && messages.form[unit]}
      aria-describedby={describedBy}
      onChange={(_, { value: text }) => typed.type(text)}
      onBlur={onLeave}
    />
  );
}

export const NumberControl = (props: ControlProps): React.ReactElement => <NumberInput {...props} />;
export const MoneyControl = (props: ControlProps): React.ReactElement => <NumberInput {...props} unit="kroner" />;
export const PercentControl = (props: ControlProps): React.ReactElement => <NumberInput {...props} unit="percent" />;
