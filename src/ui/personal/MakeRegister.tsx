import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Globe32Regular } from '@fluentui/react-icons/svg/globe';
import type { Connection, Opening } from '../../data/repository';
import { useSaid, useWords } from '../app/WordsRoom';
import { Trouble } from '../parts/Trouble';
import { Empty } from '../parts/Empty';
import { wordsOf } from '../parts/failures';
import { ownersInWords } from '../site/owners';
import { useSetUp } from '../site/useSetUp';

interface Props {
  readonly connection: Connection;
  readonly opening: Opening;
  readonly onDone: () => void;
}

/** No register yet: what it is for, and a way to it. */
export function MakeRegister({ connection, opening, onDone }: Props): JSX.Element {
  const words = useWords();
  const said = useSaid();
  const { busy, error, start } = useSetUp(connection, onDone);
  const { mayManageLists, owners } = opening;
  const ask = mayManageLists ? '' : ` ${said.personal.ask(ownersInWords(said, owners))}`;
  return (
    <>
      <Empty icon={<Globe32Regular />} title={said.personal.missing} hint={`${said.personal.missingHint}${ask}`}>
        {mayManageLists && (
          <Button appearance="primary" disabledFocusable={busy} onClick={start}>
            {said.personal.setUp}
          </Button>
        )}
      </Empty>
      {error !== null && <Trouble>{wordsOf(words, error)}</Trouble>}
    </>
  );
}
