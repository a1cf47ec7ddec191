import * as React from 'react';
import { isFailure } from '../../../domain/failure';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { wordsOf } from '../../parts/failures';

export interface Doing {
  readonly busy: boolean;
  /** Why it could not be stored, in words. */
  readonly failed: string | null;
  /** Is the screen still there? A step that was taken often takes away what it was taken from. */
  readonly isThere: () => boolean;
  /** Takes a step; resolves with whether it was taken. What it comes to is said aloud. */
  readonly take: (step: () => Promise<string>) => Promise<boolean>;
}

/** One step at a time, and what became of it. */
export function useStep(): Doing {
  const words = useWords();
  const { approval: said } = words.messages;
  const say = useSay();
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  const there = React.useRef(true);
  React.useEffect(() => () => void (there.current = false), []);
  const isThere = React.useCallback(() => there.current, []);
  const take: Doing['take'] = async (step) => {
    setBusy(true);
    setFailed(null);
    try {
      say(await step());
      if (isThere()) setBusy(false);
      return true;
    } catch (error) {
      if (isThere()) {
        setFailed(isFailure(error, 'Conflict') ? said.decide.others : wordsOf(words, error));
        setBusy(false);
      }
      return false;
    }
  };
  return { busy, failed, isThere, take };
}
