import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useSetting } from '../setting';

const useStyles = makeStyles({ root: { marginBottom: tokens.spacingVerticalL } });

/** Says that what was typed last is back, and lets one throw it away. */
export function Restored({ onDiscard }: { onDiscard: () => void }): React.ReactElement {
  const { restored, discard } = useSetting().words.messages.form;
  return (
    <div role="status" className={useStyles().root}>
      <MessageBar intent="info">
        <MessageBarBody>{restored}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={onDiscard}>{discard}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
