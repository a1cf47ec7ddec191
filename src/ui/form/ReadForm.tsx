import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { AnyDraft } from '../../domain/schema/record';
import type { AnyField, Template } from '../../domain/schema/template';
import { isShown } from '../../domain/schema/validate';
import type { TemplateName } from '../../domain/templates';
import { useSetting } from '../setting';
import { hasValue, headingOf, sectionsOf } from './arrangement';
import type { HeadingLevel } from './FormSection';
import { FormSection } from './FormSection';
import { ReadField } from './ReadField';

interface ReadFormProps {
  readonly template: Template;
  readonly fields?: readonly string[];
  readonly record: AnyDraft;
  readonly level: HeadingLevel;
  readonly under?: ((name: string) => React.ReactNode) | undefined;
}

const useStyles = makeStyles({ root: { maxWidth: '576px' } });

const isSeen = (field: AnyField | undefined, name: string, record: AnyDraft): boolean =>
  field !== undefined && isShown(field, record) && (!field.options.managed || hasValue(field, name, record));

/** The same arrangement as the form, to be read: also what is not filled in, so that one sees that it is not. */
export function ReadForm({ template, fields, record, level, under }: ReadFormProps): React.ReactElement {
  const said = useSetting().words.templates[template.name as TemplateName];
  const sections = sectionsOf({ template, ...(fields ? { fields } : {}) })
    .map((section) => ({
      ...section,
      fields: section.fields.filter((name) => isSeen(template.fields[name], name, record))
    }))
    .filter((section) => section.fields.length > 0);
  return (
    <div className={useStyles().root}>
      {sections.map((section) => (
        <FormSection key={section.name} heading={headingOf(said, section, sections)} level={level}>
          {section.fields.map((name) => (
            <ReadField key={name} template={template} name={name} record={record}>
              {under?.(name)}
            </ReadField>
          ))}
        </FormSection>
      ))}
    </div>
  );
}
