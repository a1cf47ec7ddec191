import * as React from 'react';
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useLater, useWords } from '../app/WordsRoom';
import { dayWords } from '../../locales/dayWords';
import type { FlowReport } from '../../domain/reports/flowReport';

const useStyles = makeStyles({ why: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

interface SaidProps {
  readonly title: string;
  readonly text: string;
  readonly intent: 'warning' | 'info';
}

function Said({ title, text, intent }: SaidProps): JSX.Element {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.why}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Why the report came back, for whoever is to write on: while it is with them, and when it is looked at anew. */
export function Returned({ report }: { readonly report: FlowReport }): JSX.Element | null {
  const words = useWords();
  const said = words.messages.planning.returned;
  const { status, returnReason, returnedBy, returnedOn } = report;
  const isShown = (status === 'returned' || status === 'sent') && returnReason.trim() !== '';
  if (!isShown) return null;
  const title = said.by(returnedBy?.name ?? '', dayWords(words, returnedOn));
  return <Said title={title} text={returnReason} intent={status === 'returned' ? 'warning' : 'info'} />;
}

/** What whoever took note of the report or accepted it wished to say. */
export function Remarked({ report }: { readonly report: FlowReport }): JSX.Element | null {
  const words = useWords();
  const { frozen } = useLater().reports;
  const { status, remark, takenBy, takenOn } = report;
  if ((status !== 'noted' && status !== 'accepted') || remark.trim() === '') return null;
  const title = frozen[status](takenBy?.name ?? '', dayWords(words, takenOn));
  return <Said title={title} text={remark} intent="info" />;
}
