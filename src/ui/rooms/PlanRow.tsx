import * as React from 'react';
import type { AnyRecord } from '../../data/repository';
import type { Template } from '../../domain/schema/template';
import { PlanFields } from '../changes/PlanFields';
import { ProposeBar } from '../changes/ProposeBar';
import { useControlled } from '../changes/useControlled';
import { sectionsOf } from '../form/arrangement';

interface Props {
  readonly template: Template;
  /** Null: a new one. */
  readonly record: AnyRecord | null;
  /** The form; of these fields only, where they are told. */
  readonly form: (fields?: readonly string[]) => JSX.Element;
}

/** A row of the plan. Under change control it is changed by request, and how it goes is written all the same. */
export function PlanRow({ template, record, form }: Props): JSX.Element {
  const controlled = useControlled();
  if (!controlled) return form();
  if (!record) return <ProposeBar parts={[]} />;
  const fields = sectionsOf({ template }).flatMap((section) => section.fields);
  return (
    <>
      <ProposeBar parts={[{ template, fields, id: record.id }]} />
      <PlanFields template={template} fields={fields}>
        {form}
      </PlanFields>
    </>
  );
}
