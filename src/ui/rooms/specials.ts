import type * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { benefitSpecials } from '../benefits/benefitSpecials';
import { useChangeStart } from '../changes/useChangeStart';
import type { RecordFormProps } from '../form/RecordForm';
import { useLessonsIn } from '../learning/report/useLessonsIn';
import { riskSpecial } from '../risks/riskSpecial';
import { useRoleStart } from '../people/useRoleStart';
import { whenOpened } from './whenOpened';

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

export interface PartProps {
  readonly template: Template;
  /** Null: a single document that nobody has written in yet. */
  readonly record: AnyRecord | null;
  readonly section: string;
}

/** What a new record begins with: what is known of it, and what it is asked for all the same. And what its form says. */
export interface Start extends Pick<RecordFormProps, 'links' | 'remark' | 'steps' | 'standsFor'> {
  readonly known: AnyDraft;
  readonly initial: AnyDraft;
}

/** What a template has beside what is made from its declaration alone. */
export interface Special {
  /** Instead of the list of its records. */
  readonly Rows?: React.ComponentType<RowsProps>;
  /** In a chapter these are shown also where nothing is stored: there is something to say all the same. */
  readonly sayAlways?: true;
  /** Over the list of its records, in the template's own screen. */
  readonly Above?: React.ComponentType<RowsProps>;
  /** After the list of its records, where they are rows of something, also when there are none. */
  readonly After?: React.ComponentType<RowsProps>;
  /** Under the heading of one record: what can be done with it. */
  readonly Actions?: React.ComponentType<RecordProps>;
  /** Of a document: under the fields of each section. */
  readonly Part?: React.ComponentType<PartProps>;
  /** A hook: the document's sections that hold something beside their fields. */
  readonly useFilled?: (record: AnyRecord | null) => readonly string[];
  /** Where there are none yet, over the button for the first. */
  readonly Begin?: React.ComponentType;
  /** Between the form and the folds of one record. */
  readonly Below?: React.ComponentType<RecordProps>;
  /** A hook: what a new record begins with, from what follows «new» in the address; and what is not asked of an old one. */
  readonly useStart?: (under: string | undefined, record: AnyRecord | null) => Start;
  /** Where its records are listed, where that is not a list of their own. */
  readonly home?: readonly string[];
  /** Instead of the form of a new record. */
  readonly New?: React.ComponentType<{ readonly template: Template }>;
}

const ReportTop = whenOpened(() => import(/* webpackChunkName: "framdrift-reports" */ '../report/ReportTop'));
const NewReportHere = whenOpened(() => import(/* webpackChunkName: "framdrift-reports" */ '../report/NewReportHere'));

/** By the name of the template. Each is fetched with its part: `whenOpened`. */
export const specials: { readonly [template: string]: Special | undefined } = {
  ...benefitSpecials,
  stakeholder: {
    Above: whenOpened(() => import(/* webpackChunkName: "framdrift-folk" */ '../people/Matrix')),
    Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-folk" */ '../people/StakeholderTable'))
  },
  involvement: { Above: whenOpened(() => import(/* webpackChunkName: "framdrift-folk" */ '../people/Unanswered')) },
  projectRole: {
    Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-folk" */ '../people/RoleTable')),
    sayAlways: true,
    useStart: useRoleStart
  },
  statusReport: { Actions: ReportTop, New: NewReportHere, home: ['reports'] },
  programmeReport: { Actions: ReportTop, New: NewReportHere, home: ['reports'] },
  lessonsReport: {
    Part: whenOpened(() => import(/* webpackChunkName: "framdrift-rooms" */ '../learning/report/LessonsReportPart')),
    useFilled: useLessonsIn
  },
  goalResult: {
    Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-reports" */ '../report/GoalResults'))
  },
  changeRequest: {
    Actions: whenOpened(() => import(/* webpackChunkName: "framdrift-rooms" */ '../changes/ChangeActions')),
    useStart: useChangeStart
  },
  risk: riskSpecial,
  projectInterface: {
    After: whenOpened(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/Interfaces'))
  },
  reportingLine: {
    Rows: whenOpened(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/ReportingLines')),
    After: whenOpened(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/UsualLines'))
  },
  budgetLine: { After: whenOpened(() => import(/* webpackChunkName: "framdrift-plan" */ '../planRows/Budget')) },
  measure: {
    Actions: whenOpened(() => import(/* webpackChunkName: "framdrift-measures" */ '../measures/Concerned'))
  }
};
