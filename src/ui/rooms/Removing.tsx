import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { RemoveAsk } from '../files/RemoveAsk';
import type { RecordProps } from './specials';
import { useGoesWith } from './useGoesWith';

// A short word begins where long ones do.
const useStyles = makeStyles({ button: { minWidth: 0 } });

interface AskingProps extends RecordProps {
  readonly name: string;
  readonly onYes: () => Promise<void>;
  readonly onNo: () => void;
}

/** Asks when it is known what goes with the record. */
function Asking({ template, record, ...ask }: AskingProps): JSX.Element | null {
  const { rooms: said } = useLater();
  const along = useGoesWith(template, record);
  if (along === null) return null;
  const hint = along.length > 0 ? `${said.removeAlong(along.join(', '))} ${said.removeHint}` : said.removeHint;
  return <RemoveAsk {...ask} hint={hint} />;
}

/** Deletes a record, and what hangs under it, when asked twice. */
export function Removing({ template, record, onDone }: RecordProps & { readonly onDone: () => void }): JSX.Element {
  const styles = useStyles();
  const { rooms: said } = useLater();
  const { files } = useWords().messages;
  const { removeAll } = useStore();
  const say = useSay();
  const [asking, setAsking] = React.useState(false);
  const name = String(record[template.title] ?? '');
  const remove = async (): Promise<void> => {
    const [attempt] = await removeAll(template, [record as never]);
    if (attempt && 'failure' in attempt) throw attempt.failure;
    say(files.removed(name));
    onDone();
  };
  if (asking) return <Asking {...{ template, record, name }} onYes={remove} onNo={() => setAsking(false)} />;
  return (
    <Button appearance="subtle" className={styles.button} icon={<Delete20Regular />} onClick={() => setAsking(true)}>
      {said.remove}
    </Button>
  );
}
