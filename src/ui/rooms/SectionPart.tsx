import * as React from 'react';
import { specials } from './specials';
import type { PartProps } from './specials';

/** What stands in a document's section beside what is written there, where its template has such. */
export function SectionPart(props: PartProps): JSX.Element | null {
  const { Part } = specials[props.template.name] ?? {};
  return Part ? <Part {...props} /> : null;
}
