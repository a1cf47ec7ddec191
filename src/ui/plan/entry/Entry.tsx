import * as React from 'react';
import { useSaid } from '../../app/WordsRoom';
import { EntryFields } from './EntryFields';
import { EntryFrame } from './EntryFrame';
import { SentRows } from './SentRows';
import { useEntry } from './useEntry';

/** Milestones entered as rows. */
export default function Entry(): JSX.Element {
  const { entry: said } = useSaid();
  const entry = useEntry();
  return (
    <EntryFrame
      said={said}
      turn={entry.turn}
      home={['plan']}
      sent={<SentRows sent={entry.sent} again={entry.again} discard={entry.discard} />}
      onEnter={entry.enter}
    >
      <EntryFields entry={entry} />
    </EntryFrame>
  );
}
