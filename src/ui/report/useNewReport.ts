import * as React from 'react';
import type { AnyDraft } from '../../domain/schema/record';
import { longestText } from '../../domain/schema/validate';
import { milestone } from '../../domain/templates/milestone';
import { useSay } from '../app/Announcer';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { useStore } from '../data/useStore';
import { dayWords } from '../../locales/dayWords';
import { wordsOf } from '../parts/failures';
import { useRowStart } from '../project/useRowStart';
import { useGo } from '../route/useGo';
import { useSetting } from '../setting';
import type { FlowReport } from '../../domain/reports/flowReport';
import { flowTemplates, reportAddress } from '../../domain/reports/flowReport';
import { dayIn, hasYear } from './wish';
import type { Wish } from './wish';
import { kindWords, templateOfKind } from './reportKinds';
import { reportOn } from '../../locales/startReport';
import { useBegun } from './useBegun';
import { useExpected } from './useExpected';

type How = 'start' | 'order';

/** By when it is to be there: as was said, or as the calendar says. */
function useDue(): (wish: Wish) => string | null {
  const expected = useExpected();
  return ({ kind, recipient, year, due }) => {
    const which = kind === 'statusReport' ? recipient : kind;
    const same = expected.filter((each) => each.kind === which && (each.year === '' || each.year === year));
    return dayIn(due) ?? same.pop()?.due ?? null;
  };
}

/** What is known of the report before it begins. */
function useAbout(): (wish: Wish, how: How) => AnyDraft {
  const words = useWords();
  const said = useSaid();
  const names = words.messages.now.reports;
  const milestones = useRows(milestone);
  const start = useRowStart();
  const due = useDue();
  const { today } = useSetting();
  const about = (wish: Wish, how: How, by: string | null): AnyDraft => {
    const { kind } = wish;
    if (kind === 'followUpReport') {
      const row = milestones.find(({ id }) => String(id) === wish.milestone);
      return row ? reportOn(said, row) : {};
    }
    if (kind !== 'statusReport') {
      const year = hasYear(kind) ? wish.year.trim() : '';
      return { kind, year, name: names.programme(kindWords(words, kind), year) };
    }
    // Whoever writes it goes on to the day that they begin, unless another was wished for.
    const isOpen = how === 'order' && wish.until === today;
    const [periodStart, periodEnd] = [dayIn(wish.from), isOpen ? null : dayIn(wish.until)];
    const name = names.status(names.to[wish.recipient], dayWords(words, periodEnd ?? by)).slice(0, longestText);
    return { name, recipient: wish.recipient, periodStart, periodEnd };
  };
  return (wish, how) => {
    const by = due(wish);
    return { ...start, ...about(wish, how, by), due: by };
  };
}

/** What stands in the report when it begins, or when it is ordered. */
function useMaking() {
  const { create } = useStore();
  const { opening, today } = useSetting();
  const about = useAbout();
  const begun = {
    followUpReport: useBegun('followUpReport'),
    statusReport: useBegun('statusReport'),
    programmeReport: useBegun('programmeReport')
  };
  const ordered: AnyDraft = { status: 'ordered', orderedBy: opening.me, orderedOn: today, occasion: 'ordered' };
  return async (wish: Wish, how: How, rowKey: string): Promise<FlowReport> => {
    const name = templateOfKind(wish.kind);
    const own = { ...about(wish, how), rowKey };
    const all = { ...own, ...(how === 'order' ? ordered : await begun[name].fields(own)) };
    const known = Object.entries(all).filter(([field]) => field in flowTemplates[name].fields);
    const report = (await create(flowTemplates[name], Object.fromEntries(known) as never)) as unknown as FlowReport;
    if (how === 'start') await begun[name].rows(report);
    return report;
  };
}

/** One key for each wish: pressed again after an answer that never came, it is the same report. */
function useKeys(): (of: string) => string {
  const key = React.useRef<{ readonly of: string; readonly rowKey: string }>();
  return (of) => {
    if (key.current?.of !== of) key.current = { of, rowKey: crypto.randomUUID() };
    return key.current.rowKey;
  };
}

/** Begins a report of any kind and opens it, or orders it. It is stored at once, so that the whole group can write in it. */
export function useNewReport() {
  const words = useWords();
  const { reports: said } = useLater();
  const say = useSay();
  const go = useGo();
  const make = useMaking();
  const keyOf = useKeys();
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  const store = async (wish: Wish, how: How): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const { id } = await make(wish, how, keyOf(JSON.stringify([wish, how])));
      say(how === 'order' ? said.ordered : said.started);
      go(how === 'order' ? ['reports'] : reportAddress(templateOfKind(wish.kind), id));
    } catch (error) {
      setFailed(wordsOf(words, error));
      setBusy(false);
    }
  };
  return { make: (wish: Wish, how: How) => void (busy || store(wish, how)), busy, failed };
}
