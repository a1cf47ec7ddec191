import * as React from 'react';
import { isFailure } from '../../../domain/failure';
import { broughtIn } from '../../../domain/reports/draft/broughtIn';
import { confirmed, draftedIn, isDrafted } from '../../../domain/reports/draft/drafted';
import type { Heading, Worded } from '../../../domain/reports/draft/sentence';
import { followUpReport } from '../../../domain/templates/followUpReport';
import { useSay } from '../../app/Announcer';
import { useLater, useWords } from '../../app/WordsRoom';
import type { Report } from '../../data/records';
import { useSite } from '../../data/SiteRoom';
import { useStore } from '../../data/useStore';
import { wordsOf } from '../../parts/failures';
import { useProject } from '../../project/ProjectRoom';
import { newsFor } from './draftFor';

/** What stands in the form is saved first: nothing that is typed is lost. Null where that could not be. */
type Saved = () => Promise<Report | null>;

interface Doing {
  readonly busy: boolean;
  readonly failed: string | null;
  /** What has been found and may be brought in; null where nobody has looked. */
  readonly found: readonly Worded[] | null;
  /** So many have just been brought in. */
  readonly brought: number;
}

const still: Doing = { busy: false, failed: null, found: null, brought: 0 };

/** Does something with the report as it is stored, and says why where that does not go. */
function useRun() {
  const words = useWords();
  const { reports } = useLater();
  const [doing, setDoing] = React.useState(still);
  const run = async (work: () => Promise<Partial<Doing> | null>): Promise<boolean> => {
    setDoing((before) => ({ ...before, busy: true, failed: null, brought: 0 }));
    try {
      const after = await work();
      setDoing((before) => ({ ...before, busy: false, failed: after ? null : reports.saveFirst, ...after }));
      return after !== null;
    } catch (error) {
      const why = isFailure(error, 'Conflict') ? reports.others : wordsOf(words, error);
      setDoing((before) => ({ ...before, busy: false, failed: why }));
      return false;
    }
  };
  return { doing, run, leave: () => setDoing(still) };
}

/** Looks for what has come since, shows it, and brings it in when somebody says so. */
export function useBringingIn(saved: Saved, onBrought: () => void) {
  const { reportDraft: said } = useLater();
  const { connection } = useSite();
  const project = useProject();
  const words = useWords();
  const say = useSay();
  const { update } = useStore();
  const { doing, run, leave } = useRun();
  const look = (): Promise<boolean> =>
    run(async () => {
      const report = await saved();
      if (!report) return null;
      const found = await newsFor({ repository: connection.repository, project, words }, report);
      say(found.length === 0 ? said.none : said.found(found.length));
      return { found };
    });
  const bring = (): Promise<boolean> =>
    run(async () => {
      const report = await saved();
      if (!report) return null;
      // Somebody else may have brought them in meanwhile.
      const isThere = isDrafted(draftedIn(report));
      const left = (doing.found ?? []).filter(({ sentence }) => !isThere(sentence));
      if (left.length > 0) await update(followUpReport, report, broughtIn(report, left));
      say(said.brought(left.length));
      onBrought();
      return { found: null, brought: left.length };
    });
  return { ...doing, look: () => void (doing.busy || look()), bring: () => void (doing.busy || bring()), leave };
}

/** Lets what was brought in under a heading stand as it is. */
export function useConfirming(saved: Saved) {
  const { reportDraft: said } = useLater();
  const say = useSay();
  const { update } = useStore();
  const { doing, run } = useRun();
  const confirm = (heading: Heading): Promise<boolean> =>
    run(async () => {
      const report = await saved();
      if (!report) return null;
      await update(followUpReport, report, confirmed(report, heading));
      say(said.confirmed);
      return still;
    });
  return { ...doing, confirm };
}
