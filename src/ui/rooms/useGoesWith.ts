import { useQueries } from '@tanstack/react-query';
import type { AnyRecord } from '../../data/repository';
import { goesWith, isTied } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { templates } from '../../domain/templates';
import { templateWordsOf } from '../../locales/words';
import { useWords } from '../app/WordsRoom';
import { queryOf, scopeOf } from '../data/projectRows';
import { rowsKey, useSite } from '../data/SiteRoom';

/** What goes when a record is deleted: «Tiltak (3)». Null until it is known. */
export function useGoesWith(template: Template, record: AnyRecord): readonly string[] | null {
  const words = useWords();
  const { siteUrl, read } = useSite();
  const key = String(record.projectKey ?? '');
  const ties = goesWith(template, templates).filter((tie) => tie.template.home === template.home);
  const results = useQueries({
    queries: ties.map((tie) => ({
      queryKey: rowsKey(siteUrl, tie.template.name, scopeOf(tie.template, key)),
      queryFn: () => read(queryOf(tie.template, key))
    }))
  });
  if (results.some(({ isLoading }) => isLoading)) return null;
  return ties.flatMap((tie, at) => {
    const rows = (results[at]?.data ?? []) as readonly AnyRecord[];
    const count = rows.filter((row) => isTied(tie, row, template, record)).length;
    return count > 0 ? [`${templateWordsOf(words, tie.template).many} (${count})`] : [];
  });
}
