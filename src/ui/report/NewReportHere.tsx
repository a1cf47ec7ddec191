import * as React from 'react';
import type { Template } from '../../domain/schema/template';
import { NewReport } from './NewReport';

/** A new report of a template that is a document. */
export default function NewReportHere({ template }: { readonly template: Template }): JSX.Element {
  return <NewReport first={template.name === 'statusReport' ? template.name : 'annual'} />;
}
