import * as React from 'react';
import { isFailure } from '../../domain/failure';
import type { IsoDate } from '../../domain/schema/dates';
import { project } from '../../domain/templates/project';
import { useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useProject } from './ProjectRoom';

interface FollowUp {
  /** Has it been stored here, just now? */
  readonly done: boolean;
  /** Why it could not be stored. */
  readonly failed: string | null;
  readonly busy: boolean;
  /** Lets the bot follow the project up from that day; null: it is to be silent. */
  readonly set: (followUpFrom: IsoDate | null) => void;
}

/** Starts and stops the bot's follow-up of the project. */
export function useFollowUp(): FollowUp {
  const words = useWords();
  const record = useProject();
  const { update } = useStore();
  const [done, setDone] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  const [busy, setBusy] = React.useState(false);
  const send = async (followUpFrom: IsoDate | null): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      await update(project, record, { followUpFrom });
      setDone(true);
    } catch (error) {
      setFailed(isFailure(error, 'Conflict') ? words.messages.followUp.changed : wordsOf(words, error));
    }
    setBusy(false);
  };
  return { done, failed, busy, set: (day) => void (busy || send(day)) };
}
