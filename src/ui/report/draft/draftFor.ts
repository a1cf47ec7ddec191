import type { Repository } from '../../../data/repository';
import { broughtIn } from '../../../domain/reports/draft/broughtIn';
import { draftOf } from '../../../domain/reports/draft/draftOf';
import type { Drafting } from '../../../domain/reports/draft/draftOf';
import { gather } from '../../../domain/reports/draft/gather';
import type { Worded } from '../../../domain/reports/draft/sentence';
import { blank } from '../../../domain/schema/record';
import type { ChangeOf, RecordOf } from '../../../domain/schema/record';
import { followUpReport } from '../../../domain/templates/followUpReport';
import type { project } from '../../../domain/templates/project';
import { loadLaterWords } from '../../../locales/load';
import { worded } from '../../../locales/reportDraft/sentenceText';
import type { Words } from '../../../locales/words';
import { dayOf } from '../../form/typing/timeText';

/** Where a draft is made: what is stored, of which project, and in which language. */
export interface Drafts {
  readonly repository: Repository;
  readonly project: RecordOf<typeof project>;
  readonly words: Words;
}

/** What the records tell that is not in the report, in words; read anew. */
export async function newsFor(
  { repository, project: of, words }: Drafts,
  report: Drafting
): Promise<readonly Worded[]> {
  if (!report.milestone) return [];
  const { messages } = words.later ? { messages: words.later } : await loadLaterWords(words.language);
  const gathered = await gather(repository, of, report.milestone.id, dayOf);
  return worded(draftOf(report, gathered), messages.reportDraft, words);
}

/** What a follow-up report begins with; `report` may have been ordered, with something in it already. */
export async function draftFor(drafts: Drafts, report: object): Promise<ChangeOf<typeof followUpReport>> {
  const own = blank(followUpReport, { ...report }) as unknown as RecordOf<typeof followUpReport>;
  return broughtIn(own, await newsFor(drafts, own));
}
