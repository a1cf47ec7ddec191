import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { sectionsWithRows } from '../../domain/schema/document';
import { rowsOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';
import { useRowsByName } from '../data/useRows';
import { specials } from './specials';

const none = (): readonly string[] => [];

/** The sections of a document that hold something beside their fields: rows of it, and what a template's own hook says. */
export function useFilled(template: Template, record: AnyRecord | null): readonly string[] {
  const { useFilled: useOwn = none } = specials[template.name] ?? {};
  const under = React.useMemo(() => rowsOf(template, laterTemplates), [template]);
  const rows = useRowsByName(under);
  const known = under.map((each) => ({ template: each, rows: rows[each.name] ?? [] }));
  return [...useOwn(record), ...(record ? sectionsWithRows(template, record.id, known) : [])];
}
