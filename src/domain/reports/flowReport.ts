import type { ReportName } from './flow';
import type { RecordOf } from '../schema/record';
import type { Template } from '../schema/template';
import { followUpReport } from '../templates/followUpReport';
import { programmeReport } from '../templates/programmeReport';
import { statusReport } from '../templates/statusReport';
import { recordAddress } from '../templates/addresses';

/** Any report, as its steps see it. */
export type FlowReport = RecordOf<typeof followUpReport | typeof statusReport | typeof programmeReport>;

/** The template of each. */
export const flowTemplates: { readonly [N in ReportName]: Template } = {
  followUpReport,
  statusReport,
  programmeReport
};

/** Which of the reports it is. */
export const reportNameOf = ({ name }: Template): ReportName => name as ReportName;

/** Where a report is read: a follow-up report has a screen of its own. */
export const reportAddress = (name: ReportName, id: number): readonly string[] =>
  name === 'followUpReport' ? ['reports', String(id)] : recordAddress(flowTemplates[name], id);

/** Where a report that nobody has begun is begun; `kind` is which of its template, or the milestone of a follow-up report. */
export const startAddress = (name: ReportName, kind: string, year: string): readonly string[] =>
  name === 'programmeReport' ? ['reports', 'new', kind, year] : ['reports', 'new', name, kind];
