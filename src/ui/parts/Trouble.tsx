import * as React from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';

/** Why something could not be done; said at once to those who hear the screen. */
export function Trouble({ children }: { readonly children: React.ReactNode }): JSX.Element {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
