import * as React from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { dayWords } from '../parts/days';

const useStyles = makeStyles({ why: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

/** Why the report came back, for whoever is to write on: while it is with them, and when it is looked at anew. */
export function Returned({ report }: { readonly report: Report }): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const said = words.messages.planning.returned;
  const { status, returnReason, returnedBy, returnedOn } = report;
  const isShown = (status === 'returned' || status === 'sent') && returnReason.trim() !== '';
  if (!isShown) return null;
  return (
    <MessageBar intent={status === 'returned' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody className={styles.why}>
        <MessageBarTitle>{said.by(returnedBy?.name ?? '', dayWords(words, returnedOn))}</MessageBarTitle>
        {returnReason}
      </MessageBarBody>
    </MessageBar>
  );
}
