import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { FailureDetail } from '../../domain/failure';
import { failureWords } from '../../locales/failureWords';
import type { Words } from '../../locales/words';
import { useSetting } from '../setting';
import { Gone } from './Gone';
import type { GoneProps } from './Gone';

interface SaveTroubleProps extends GoneProps {
  readonly failure: FailureDetail | null;
}

const isOffline = (): boolean => !navigator.onLine;

/** What does not go, in words that are calm: what is typed is kept, and most of it passes by itself. */
function sentence(words: Words, failure: FailureDetail): string {
  const said = words.messages.saving;
  if (failure.kind === 'Unavailable') return isOffline() ? said.offline : said.away;
  if (failure.kind === 'Throttled') return said.busy;
  if (failure.kind === 'SignedOut') return said.signedOut;
  return failure.kind === 'Forbidden' ? said.forbidden : failureWords(words, failure);
}

const passes: readonly FailureDetail['kind'][] = ['Unavailable', 'Throttled'];

/** SharePoint's own page in another window asks for the sign-in; what stands here stays. */
function SignIn(): React.ReactElement {
  const { connection, words } = useSetting();
  return (
    <Button as="a" appearance="primary" href={connection.url} target="_blank" rel="noopener">
      {words.messages.saving.signIn}
    </Button>
  );
}

function Message({ failure }: { readonly failure: FailureDetail }): React.ReactElement {
  const { words } = useSetting();
  return (
    <MessageBar intent={passes.includes(failure.kind) ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody>{sentence(words, failure)}</MessageBarBody>
      <MessageBarActions>
        {failure.kind === 'SignedOut' && <SignIn />}
        <Button type="submit">{words.messages.form.tryAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Why what is typed is not saved yet, and what can be done about it. */
export function SaveTrouble({ failure, ...gone }: SaveTroubleProps): React.ReactElement {
  const isGone = failure?.kind === 'NotFound' && failure.what === 'record';
  return <div role="alert">{isGone ? <Gone {...gone} /> : failure && <Message failure={failure} />}</div>;
}
