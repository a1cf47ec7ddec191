import * as React from 'react';
import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useSetting } from '../../setting';
import type { ControlProps } from './control';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` }
});

/** A switch with the answer beside it, as in SharePoint's own forms. */
export function YesNoControl({ value, onChange, onBlur, describedBy }: ControlProps): React.ReactElement {
  const { yes, no } = useSetting().words.messages.form;
  return (
    <div className={useStyles().root}>
      <Switch
        checked={value === true}
        aria-describedby={describedBy}
        onChange={(_, { checked }) => onChange(checked)}
        onBlur={onBlur}
      />
      <span aria-hidden>{value === true ? yes : no}</span>
    </div>
  );
}
