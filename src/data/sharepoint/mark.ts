import { getGUID } from '@pnp/core';
import type { Version } from '../../domain/history/version';
import type { Template } from '../../domain/schema/template';
import { columnsKnown } from './known';
import type { Row } from './rows';
import type { Site } from './site';

/**
 * Every write of ours leaves a mark that no other has. A version without a new one was written by something else:
 * SharePoint's form or grid, a flow, or SharePoint's own restoring, which brings an old mark back.
 */
export const markColumn = 'framdriftMark';

/** The body of a write, with its mark. */
export const marked = (site: Site, template: Template, body: object): Record<string, unknown> => ({
  ...body,
  ...(columnsKnown(site, template)(markColumn) ? { [markColumn]: getGUID() } : {})
});

const first = '1.0';

const markIn = (row: Row | undefined): string => {
  const mark = row?.[markColumn];
  return typeof mark === 'string' ? mark : '';
};

/**
 * Where each version was written, newest first; undefined where it cannot be told: before there were marks, and in the
 * oldest that is kept where those before it are not.
 */
export function madeWhere(rows: readonly Row[]): readonly Version['made'][] {
  const seen = new Set<string>();
  const made: Version['made'][] = [];
  for (const row of rows.slice().reverse()) {
    const mark = markIn(row);
    const isCutOff = made.length === 0 && row.VersionLabel !== first;
    if (mark === '' || isCutOff) made.push(seen.size > 0 ? 'outside' : undefined);
    else made.push(seen.has(mark) ? 'outside' : 'here');
    if (mark !== '') seen.add(mark);
  }
  return made.reverse();
}
