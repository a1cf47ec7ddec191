import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { isRequestable } from '../../domain/planning/carryOut';
import { proposal } from '../../domain/planning/changeRequests';
import type { AnyDraft } from '../../domain/schema/record';
import { identityIn } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { followUpReport } from '../../domain/templates/followUpReport';
import { goal } from '../../domain/templates/goal';
import { milestone } from '../../domain/templates/milestone';
import { project } from '../../domain/templates/project';
import { projectPlan } from '../../domain/templates/projectPlan';
import { fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { useRows } from '../data/useRows';
import { markOf } from '../../domain/planning/markOf';
import { useActor } from '../plan/approval/useActor';
import { usePlan } from '../plan/chapters/usePlan';
import { useProject } from '../project/ProjectRoom';
import type { Start } from '../rooms/specials';

/** What a change is asked for: `projectPlan.risk`, `goal.name.7`, `milestone.responsible.3`, `followUpReport.2`. */
export const askFor = (template: Template, field: string, id?: number): string =>
  [template.name, field, ...(id === undefined ? [] : [String(id)])].join('.');

interface Wanted {
  readonly template: Template;
  readonly record: AnyRecord | undefined;
}

/** The record that is spoken of: the project and its plan have one, goals and milestones have many. */
function useWanted([name, , id]: readonly string[]): Wanted | null {
  const owner = useProject();
  const { record: plan } = usePlan();
  const goals = useRows(goal);
  const milestones = useRows(milestone);
  const byId = (rows: readonly unknown[]): AnyRecord | undefined =>
    (rows as readonly AnyRecord[]).find((row) => String(row.id) === id);
  if (name === project.name) return { template: project, record: owner as unknown as AnyRecord };
  if (name === projectPlan.name) return { template: projectPlan, record: (plan ?? undefined) as AnyRecord | undefined };
  if (name === goal.name) return { template: goal, record: byId(goals) };
  return name === milestone.name ? { template: milestone, record: byId(milestones) } : null;
}

const nobody = { name: '' };

/** What somebody has found out in a report goes on as a change of the plan. */
function useFromReport([name, id]: readonly string[]): Report | undefined {
  const report = useRows(followUpReport).find((each) => String(each.id) === id);
  return name === followUpReport.name ? report : undefined;
}

/** What a new change request begins with, from what it was asked for. */
export function useChangeStart(under: string | undefined): Start {
  const words = useWords();
  const { changes: said } = useLater();
  const actor = useActor();
  const parts = React.useMemo(() => (under ?? '').split('.'), [under]);
  const wanted = useWanted(parts);
  const report = useFromReport(parts);
  const proposed: AnyDraft = { ...proposal(actor) };
  if (report) {
    const { milestone: about, changes, cause } = report;
    const initial = { name: said.fromReport(report.name).slice(0, 255), change: changes, reason: cause };
    return { known: { ...proposed, kind: 'other', milestone: about }, initial };
  }
  const [, field = ''] = parts;
  if (!wanted?.record) return { known: { ...proposed, kind: 'other' }, initial: {} };
  const { template, record } = wanted;
  const link =
    template === milestone ? { id: record.id, title: `${String(record.number)} ${String(record.name)}`.trim() } : null;
  if (template === milestone && field === 'responsible') {
    const before = (record.responsible as typeof nobody | null) ?? nobody;
    const initial = { name: said.newPerson(markOf(record as never)).slice(0, 255) };
    return { known: { ...proposed, kind: 'person', milestone: link, before: before.name }, initial };
  }
  if (!isRequestable(template.name, field)) return { known: { ...proposed, kind: 'other' }, initial: {} };
  const text = String(record[field] ?? '');
  const target = { targetTemplate: template.name, targetKey: identityIn(template, record), targetField: field };
  const label = fieldWords(words, template, field).label;
  return {
    known: { ...proposed, kind: 'text', milestone: link, before: text, ...target },
    initial: { name: said.nameOf(`«${label}»`).slice(0, 255), newText: text }
  };
}
