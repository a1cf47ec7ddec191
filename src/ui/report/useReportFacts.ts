import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { factsFor } from '../../domain/reports/facts';
import type { ProjectRows, Span } from '../../domain/reports/facts';
import type { ReportName } from '../../domain/reports/flow';
import { templates } from '../../domain/templates';
import { useLater, useWords } from '../app/WordsRoom';
import { queryOf } from '../data/projectRows';
import { useSite } from '../data/SiteRoom';
import { useProject } from '../project/ProjectRoom';
import { programmeFacts, statusFacts } from '../../locales/factTexts';

/** What reports tell of. Those that are not there are none. */
const told = ['milestone', 'activity', 'risk', 'benefit', 'changeRequest'];

/** What the fields of a report that are filled in from the records are to say; read anew, in one round trip. */
export function useReportFacts(): (report: ReportName, span: Span) => Promise<object> {
  const { read } = useSite();
  const { key } = useProject();
  const words = useWords();
  const { reports: said } = useLater();
  return React.useCallback(
    async (report, span) => {
      if (report === 'followUpReport') return {};
      const known = templates.filter(({ name }) => told.includes(name));
      const answers = await Promise.all(known.map((template) => read(queryOf(template, key))));
      const rows: ProjectRows = Object.fromEntries(
        known.map(({ name }, index) => [name, answers[index] as readonly AnyRecord[]])
      );
      const facts = factsFor(rows, span);
      return report === 'statusReport'
        ? statusFacts(words, said, facts, span.to)
        : programmeFacts(words, said, facts, span.to);
    },
    [read, key, words, said]
  );
}
