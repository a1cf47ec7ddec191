import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RecordProps } from '../rooms/specials';
import { Standing } from './Standing';
import type { Indicator } from './useNumbers';

const useStyles = makeStyles({ root: { marginTop: tokens.spacingVerticalXXL } });

/** What the numbers that were just written mean. */
export default function IndicatorBelow({ record }: RecordProps): JSX.Element {
  return (
    <div className={useStyles().root}>
      <Standing of={record as unknown as Indicator} />
    </div>
  );
}
