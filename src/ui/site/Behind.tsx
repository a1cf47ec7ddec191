import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSaid, useWords } from '../app/WordsRoom';
import { wordsOf } from '../parts/failures';
import { useSetting } from '../setting';
import { ownersInWords } from './owners';
import { useLookAgain } from './useLookAgain';
import { useSetUp } from './useSetUp';

/** The lists are older than we are: everything can be read, nothing changed, until somebody updates them. */
export function Behind({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const said = useSaid();
  const words = useWords();
  const { connection, opening } = useSetting();
  const { busy, error, start } = useSetUp(connection, onDone);
  useLookAgain(onDone, !busy);
  const ask = said.site.behindAsk(ownersInWords(said, opening.owners));
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        <MessageBarTitle>{said.site.behindTitle}</MessageBarTitle> {said.site.behind} {!opening.mayManageLists && ask}{' '}
        {error !== null && wordsOf(words, error)}
      </MessageBarBody>
      {opening.mayManageLists && (
        <MessageBarActions>
          <Button size="small" disabled={busy} onClick={start}>
            {said.site.update}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
