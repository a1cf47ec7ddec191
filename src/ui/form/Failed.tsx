import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { FailureDetail } from '../../domain/failure';
import { failureWords } from '../../locales/failureWords';
import { useSetting } from '../setting';

/** Why it was not saved, where the person is looking. What they typed stays; trying again is one press. */
export function Failed({ failure }: { failure: FailureDetail | null }): React.ReactElement {
  const { words } = useSetting();
  return (
    <div role="alert">
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{failureWords(words, failure)}</MessageBarBody>
          <MessageBarActions>
            <Button type="submit">{words.messages.form.tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
