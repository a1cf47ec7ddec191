import { documentSections } from '../../domain/schema/document';
import { parentOf, rowsOf } from '../../domain/schema/template';
import type { Template } from '../../domain/schema/template';
import { laterTemplates } from '../../domain/templates/rooms';

/** The templates whose rows stand in this section of a document; what names none stands in the last. */
export const rowsWithin = (template: Template, section: string): readonly Template[] =>
  rowsOf(template, laterTemplates).filter((each) => {
    const within = each.fields[parentOf(each) ?? '']?.options.within ?? documentSections(template).slice(-2)[0];
    return within === section;
  });

/** What is written in a section, and what events have written there. */
export const fieldsIn = ({ fields }: Template, section: string): readonly string[] =>
  Object.keys(fields).filter((name) => fields[name]?.options.section === section && !fields[name]?.options.hidden);
