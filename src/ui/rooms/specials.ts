import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
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
  /** Under the heading of one record: what can be done with it. */
  readonly Actions?: React.ComponentType<RecordProps>;
  /** Where there are none yet, over the button for the first. */
  readonly Begin?: React.ComponentType;
  /** Between the form and the folds of one record. */
  readonly Below?: React.ComponentType<RecordProps>;
  /** A hook: what a new record begins with, from what follows «new» in the address. */
  readonly useStart?: (under: string | undefined) => Start;
}

/** By the name of the template. Each is loaded when it is used: `React.lazy`. */
export const specials: { readonly [template: string]: Special | undefined } = {
  changeRequest: {
    Actions: React.lazy(() => import(/* webpackChunkName: "framdrift-rooms" */ '../changes/ChangeActions')),
    useStart: useChangeStart
  },
  risk: riskSpecial
};
