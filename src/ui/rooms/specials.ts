import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import type { Act } from '../../domain/access';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useChangeStart } from '../changes/useChangeStart';
import type { RecordFormProps } from '../form/RecordForm';
import { riskSpecial } from '../risks/riskSpecial';

export interface RowsProps {
  readonly template: Template;
  readonly rows: readonly AnyRecord[];
}
export interface RecordProps {
  readonly template: Template;
  readonly record: AnyRecord;
  /** Has what stands in the record's form saved first: the record then, or null where that cannot be. */
  readonly saved?: () => Promise<AnyRecord | null>;
}

/** What a new record begins with: what is known of it, and what it is asked for all the same. And what its form says. */
export interface Start extends Pick<RecordFormProps, 'remark' | 'steps'> {
  readonly known: AnyDraft;
  readonly initial: AnyDraft;
}

/** What a template has beside what is made from its declaration alone. */
export interface Special {
  /** Instead of the list of its records. */
  readonly Rows?: React.ComponentType<RowsProps>;
  /** Over the list of its records, in the template's own screen. */
  readonly Above?: React.ComponentType<RowsProps>;
  /** After the list of its records, where they are rows of something, also when there are none. */
  readonly After?: React.ComponentType<RowsProps>;
  /** Under the heading of one record: what can be done with it. */
  readonly Actions?: React.ComponentType<RecordProps>;
  /** Where there are none yet, over the button for the first. */
  readonly Begin?: React.ComponentType;
  /** Between the form and the folds of one record. */
  readonly Below?: React.ComponentType<RecordProps>;
  /** Where its records are listed, where that is not a list of their own. */
  readonly home?: readonly string[];
  /** Instead of the form of a new record. */
  readonly New?: React.ComponentType<{ readonly template: Template }>;
  /** Of a document: the sections that only those who may do this write in. */
  readonly writtenBy?: { readonly [section: string]: Act | undefined };
  /** A hook: what a new record begins with, from what follows «new» in the address. */
  readonly useStart?: (under: string | undefined) => Start;
}

const ReportTop = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ '../report/ReportTop'));
const NewReportHere = React.lazy(() => import(/* webpackChunkName: "framdrift-reports" */ '../report/NewReportHere'));

/** By the name of the template. Each is loaded when it is used: `React.lazy`. */
export const specials: { readonly [template: string]: Special | undefined } = {
  statusReport: { Actions: ReportTop, New: NewReportHere, home: ['reports'] },
  programmeReport: {
    Actions: ReportTop,
    New: NewReportHere,
    home: ['reports'],
    writtenBy: { assessment: 'assessReport' }
  },
  changeRequest: {
    Actions: React.lazy(() => import(/* webpackChunkName: "framdrift-rooms" */ '../changes/ChangeActions')),
    useStart: useChangeStart
  },
  risk: riskSpecial,
  projectInterface: {
    After: React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/Interfaces'))
  },
  reportingLine: {
    Rows: React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/ReportingLines')),
    After: React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/UsualLines'))
  },
  budgetLine: { After: React.lazy(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/Budget')) }
};
