import { sectionOfRows } from '../../domain/schema/document';
import { rowsOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';

/** The templates whose rows stand in this section of a document. */
export const rowsWithin = (template: Template, section: string): readonly Template[] =>
  rowsOf(template, laterTemplates).filter((each) => sectionOfRows(template, each) === section);

/** What is written in a section, and what events have written there. */
export const fieldsIn = ({ fields }: Template, section: string): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.options.section === section && !fields[name]?.options.hidden);
