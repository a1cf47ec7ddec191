import type { AnyRecord } from '../schema/record';
import { isEmpty } from '../schema/kinds';
import type { Template } from '../schema/template';

/** Is there nothing under any of the headings that people write under? What the head is given with says nothing of it. */
export const saysNothing = ({ fields }: Template, report: AnyRecord): boolean =>
  Object.entries(fields)
    .filter(([, { kind, options }]) => kind === 'prose' && !options.managed && options.section !== 'head')
    .every(([name]) => isEmpty(report[name]));
