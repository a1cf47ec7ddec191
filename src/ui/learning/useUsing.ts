import * as React from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Link } from '../../domain/schema/kinds';
import type { RecordOf } from '../../domain/schema/record';
import { lessonUse } from '../../domain/templates/lessonUse';
import type { Lesson } from '../data/records';
import { rowsKey, useSite } from '../data/SiteRoom';
import { useStore } from '../data/useStore';
import { useProject } from '../project/ProjectRoom';
import { useSetting } from '../setting';

type Use = RecordOf<typeof lessonUse>;

interface Using {
  /** The lessons of others that this project has used, by id; undefined until they are read. */
  readonly used: ReadonlySet<number> | undefined;
  /** Remembers that this project uses a lesson, for those who learnt it. Rejects like the repository. */
  readonly use: (row: Lesson, where: string) => Promise<void>;
}

/** What this project has used of what others have learnt. */
export function useUsing(): Using {
  const { siteUrl, read } = useSite();
  const client = useQueryClient();
  const { create } = useStore();
  const { key, name } = useProject();
  const { opening, today } = useSetting();
  const queryKey = React.useMemo(() => rowsKey(siteUrl, lessonUse.name, `usedIn ${key}`), [siteUrl, key]);
  const { data } = useQuery({
    queryKey,
    queryFn: () => read({ template: lessonUse, filter: { usedInKey: key } })
  });
  // One key for each lesson: pressed again after an answer that never came, it is the same use.
  const keys = React.useRef(new Map<number, string>());
  const use = async (row: Lesson, where: string): Promise<void> => {
    const rowKey = keys.current.get(row.id) ?? crypto.randomUUID();
    keys.current.set(row.id, rowKey);
    const { project, projectKey } = row;
    const stored = await create(lessonUse, {
      ...{ project: project as Link, projectKey, rowKey, name, usedInKey: key, usedWhere: where.slice(0, 255) },
      lesson: { id: row.id, title: row.name },
      usedBy: opening.me,
      usedOn: today
    });
    client.setQueryData(queryKey, (before: readonly Use[] = []) => [...before, stored]);
  };
  const uses = data as unknown as readonly Use[] | undefined;
  return { used: uses && new Set(uses.flatMap(({ lesson }) => lesson?.id ?? [])), use };
}
