import * as React from 'react';
import { plainWords } from '../../domain/benefits/plainWords';
import type { RecordOf } from '../../domain/schema/record';
import type { indicator } from '../../domain/templates/indicator';
import type { measurement } from '../../domain/templates/measurement';
import { useLater, useWords } from '../app/WordsRoom';
import { valueText } from '../../locales/valueText';
import { writeNumber } from '../../locales/numberText';
import { dayWords } from '../../locales/dayWords';
import { indicator as template } from '../../domain/templates/indicator';

export type Indicator = RecordOf<typeof indicator>;
export type Measurement = RecordOf<typeof measurement>;

export interface Numbers {
  /** With its unit: «12,4 %». */
  readonly value: (of: Indicator, value: number | null) => string;
  /** «6,4 % = 22 flere på jobb hver dag»; nothing where it cannot be said. */
  readonly plain: (of: Indicator, value: number | null) => string;
  /** What that is reckoned from, and when it was counted. */
  readonly basis: (of: Indicator) => string;
}

/** How an indicator's numbers are said. */
export function useNumbers(): Numbers {
  const words = useWords();
  const { benefits: said } = useLater();
  return React.useMemo(() => {
    const write = (value: number): string => writeNumber(Number(value.toPrecision(12)), words.language);
    const units = ({ unit, unitName }: Indicator): string => {
      const named = { count: '', kroner: words.messages.form.kroner, percent: words.messages.form.percent };
      if (typeof unit !== 'string') return unit === null ? '' : valueText(words, template, 'unit', unit);
      return { ...named, hours: said.hours, other: unitName.trim() }[unit];
    };
    return {
      value: (of, value) => (value === null ? '' : `${write(value)}\u00a0${units(of)}`.trim()),
      plain: (of, value) => plainWords(of, value, { said: said.plain, write }),
      basis: (of) =>
        of.base === null || of.unit !== 'percent'
          ? ''
          : said.basis(write(of.base), of.baseOf.trim(), dayWords(words, of.baseDate))
    };
  }, [words, said]);
}
