import { Failure } from '../../src/domain/failure';
import { idAbove, isFrozen, refusedBy, settledWith } from '../../src/domain/schema/frozen';
import { changed } from '../../src/domain/schema/record';
import type { AnyDraft, AnyRecord } from '../../src/domain/schema/record';
import type { Template } from '../../src/domain/schema/template';
import { templates } from '../../src/domain/templates';

interface Site {
  readonly of: (template: Template) => readonly AnyRecord[];
}

/** What is settled refuses what is typed, and so do its rows: the repository promises it, and so does a site in memory. */
export function mustBeOpen(site: Site, template: Template, before: AnyRecord, change: AnyDraft): void {
  const above = settledWith(template, templates);
  const over = above && site.of(above.template).find(({ id }) => id === idAbove(before, above.field));
  const problems =
    over && isFrozen(above.template, over)
      ? [{ field: template.title, code: 'settled' as const }]
      : refusedBy(template, before, Object.keys(changed(before, change)));
  if (problems.length) throw new Failure({ kind: 'Invalid', problems });
}
