import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import { askedFor, askedIn, plannedTemplate } from '../../domain/planning/carryOut';
import type { Asked, Decided } from '../../domain/planning/carryOut';
import { proposal } from '../../domain/planning/changeRequests';
import { closedTo } from '../../domain/planning/dependencies';
import type { Link } from '../../domain/schema/kinds';
import type { AnyDraft } from '../../domain/schema/record';
import { identityIn } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { longestText } from '../../domain/schema/validate';
import { followUpReport } from '../../domain/templates/followUpReport';
import { milestone } from '../../domain/templates/milestone';
import { project } from '../../domain/templates/project';
import { projectPlan } from '../../domain/templates/projectPlan';
import { fieldWords } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import type { Report } from '../data/records';
import { useRows } from '../data/useRows';
import type { LinksTo, StandIn, StandsFor } from '../form/formPlace';
import { valueText } from '../../locales/valueText';
import { markOf } from '../../domain/planning/markOf';
import { useActor } from '../plan/approval/useActor';
import { usePlan } from '../plan/chapters/usePlan';
import { useLinksTo } from '../project/useLinksTo';
import { useProject } from '../project/ProjectRoom';
import type { Start } from '../rooms/specials';

const nothing = { kind: 'other', targetTemplate: '', targetField: '', milestone: null };

/** What a change is asked for: `projectPlan.risk`, `goal.name.7`, `milestone.responsible.3`, `followUpReport.2`. */
export const askFor = (template: Template, field: string, id?: number): string =>
  [template.name, field, ...(id === undefined ? [] : [String(id)])].join('.');

interface Wanted {
  readonly template: Template;
  readonly record: AnyRecord;
  readonly field: string;
}

/** The record that is spoken of: the project and its plan have one, what else the plan consists of has many. */
function useWanted([name, field = '', id]: readonly string[]): Wanted | null {
  const owner = useProject();
  const { record: plan } = usePlan();
  const template = plannedTemplate(name);
  const rows = useRows(template ?? milestone) as readonly unknown[] as readonly AnyRecord[];
  if (!template) return null;
  const own: unknown = template === project ? owner : template === projectPlan ? plan : undefined;
  const record = (own as AnyRecord | undefined) ?? rows.find((row) => String(row.id) === id);
  return record ? { template, record, field } : null;
}

/** What somebody has found out in a report goes on as a change of the plan. */
function useFromReport([name, id]: readonly string[]): Report | undefined {
  const report = useRows(followUpReport).find((each) => String(each.id) === id);
  return name === followUpReport.name ? report : undefined;
}

/** A new person responsible for a milestone is told by that; any other change by what the field and the row are called. */
function useNameOf(): (wanted: Wanted) => string {
  const words = useWords();
  const { changes: said } = useLater();
  return ({ template, record, field }) => {
    if (template === milestone && field === 'responsible') return said.newPerson(markOf(record as never));
    const { label } = fieldWords(words, template, field);
    const isRow = template !== project && template !== projectPlan;
    return isRow ? said.nameOfRow(label, String(record[template.title] ?? '')) : said.nameOf(label);
  };
}

const linkTo = ({ template, record }: Wanted): Link | null =>
  template === milestone ? { id: record.id, title: `${String(record.number)} ${String(record.name)}`.trim() } : null;

/** What a change of a field begins with: what stands there, to be written over. Null where it is changed by hand. */
function useFieldStart(wanted: Wanted | null): Start | null {
  const words = useWords();
  const nameOf = useNameOf();
  const links = useLinksTo();
  const asked = wanted && askedFor(wanted.template, wanted.field);
  // A row that was made by hand in SharePoint has nothing to be found by.
  if (!wanted || !asked || identityIn(wanted.template, wanted.record) === '') return null;
  const { template, record, field } = wanted;
  const { kind, column, keep } = asked.way;
  const kept = keep(record[field], asked.field, links(asked.field.to ?? ''));
  const before = column === 'newText' ? kept : valueText(words, template, field, record[field]);
  const target = { targetTemplate: template.name, targetKey: identityIn(template, record), targetField: field };
  // A person is chosen anew: whoever has it now is whom one asks to change.
  const initial = kind === 'person' ? {} : { [column]: kept };
  return {
    known: { kind, milestone: linkTo(wanted), before, ...target },
    initial: { name: nameOf(wanted).slice(0, longestText), ...initial }
  };
}

/** «Til» is filled in and read as the field that it is about; «Fra» too, where both are kept in words. */
function useStandsFor(asked: Asked | null): StandsFor {
  const links = useLinksTo();
  const { template, name, field, way } = asked ?? {};
  return React.useMemo(() => {
    if (!template || !name || !field || !way) return () => undefined;
    const rows = (): readonly Link[] => links(field.to ?? '');
    const standIn: StandIn = {
      template,
      name,
      field,
      read: (kept) => way.read(kept, field, rows()),
      keep: (value) => way.keep(value, field, rows())
    };
    const own: readonly string[] = way.column === 'newText' ? ['newText', 'before'] : [way.column];
    return (each) => (own.includes(each) ? standIn : undefined);
  }, [links, template, name, field, way]);
}

/** What a wish for links may be chosen among: not what the record that it is about may not point at. */
function useChoosable(asked: Asked | null, key: unknown): LinksTo {
  const links = useLinksTo();
  const rows = useRows(asked?.template ?? milestone) as readonly unknown[] as readonly AnyRecord[];
  const { template, field } = asked ?? {};
  return React.useMemo(() => {
    const row = template && rows.find((each) => identityIn(template, each) === key);
    const closed = template && row ? closedTo(template, field, row.id, rows) : new Set<number>();
    return (name, among) => links(name, among).filter(({ id }) => name !== template?.name || !closed.has(id));
  }, [links, rows, template, field, key]);
}

/** What a new change request begins with, from what it was asked for; and how what it wants is filled in. */
export function useChangeStart(under: string | undefined, record: AnyRecord | null): Start {
  const { changes: said } = useLater();
  const actor = useActor();
  const parts = React.useMemo(() => (under ?? '').split('.'), [under]);
  const report = useFromReport(parts);
  const ofField = useFieldStart(useWanted(parts));
  const request = (record ?? ofField?.known ?? nothing) as unknown as Decided;
  const asked = askedIn(request);
  const filled = { standsFor: useStandsFor(asked), links: useChoosable(asked, request.targetKey) };
  const proposed: AnyDraft = { ...proposal(actor) };
  if (report) {
    const { milestone: about, changes, cause } = report;
    const initial = { name: said.fromReport(report.name).slice(0, longestText), change: changes, reason: cause };
    return { known: { ...proposed, kind: 'other', milestone: about }, initial };
  }
  if (!ofField) return { known: { ...proposed, kind: 'other' }, initial: {}, ...filled };
  return { known: { ...proposed, ...ofField.known }, initial: ofField.initial, ...filled };
}
