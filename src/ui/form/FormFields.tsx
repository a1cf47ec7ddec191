import * as React from 'react';
import type { Control } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import type { AnyDraft } from '../../domain/schema/record';
import { isShown } from '../../domain/schema/validate';
import type { Template } from '../../domain/schema/template';
import type { TemplateName } from '../../domain/templates';
import { useSetting } from '../setting';
import type { Section } from './arrangement';
import { hasValue, headingOf, sectionsOf } from './arrangement';
import { FormField } from './FormField';
import type { HeadingLevel } from './FormSection';
import { FormSection } from './FormSection';
import { ReadField } from './ReadField';
import type { Values } from './saving/resolver';

interface FormFieldsProps {
  readonly template: Template;
  readonly fields?: readonly string[];
  /** Those that are filled in; the rest are read. */
  readonly asked: readonly string[];
  readonly control: Control<Values>;
  /** The record as it is stored, for what is only read. */
  readonly stored: AnyDraft;
  readonly level: HeadingLevel;
}

const conditionsIn = (template: Template): readonly string[] =>
  Object.keys(template.fields).flatMap((name) => template.fields[name]?.options.shownWhen?.field ?? []);

const isComputed = (template: Template): boolean =>
  Object.keys(template.fields).some((name) => template.fields[name]?.options.from !== undefined);

/** The record as it is being written, as far as anything that is shown depends on it. */
function useRecord({ template, control, stored }: FormFieldsProps): AnyDraft {
  const [names] = React.useState(() => (isComputed(template) ? Object.keys(stored) : conditionsIn(template)));
  const values = useWatch({ control, name: names as string[] });
  return { ...stored, ...Object.fromEntries(names.map((name, index) => [name, values[index]])) };
}

/** The fields of a form, by section. What nobody fills in is shown where there is something to show. */
export function FormFields(props: FormFieldsProps): React.ReactElement {
  const { template, fields, asked, control, level } = props;
  const { words } = useSetting();
  const record = useRecord(props);
  const isSeen = (name: string): boolean => {
    const field = template.fields[name];
    if (!field || !isShown(field, record)) return false;
    return asked.includes(name) || hasValue(field, name, record);
  };
  const seen = sectionsOf({ template, ...(fields ? { fields } : {}) })
    .map((section): Section => ({ ...section, fields: section.fields.filter(isSeen) }))
    .filter((section) => section.fields.length > 0);
  const said = words.templates[template.name as TemplateName];
  return (
    <>
      {seen.map((section) => (
        <FormSection key={section.name} heading={headingOf(said, section, seen)} level={level}>
          {section.fields.map((name) =>
            asked.includes(name) ? (
              <FormField key={name} template={template} name={name} control={control} />
            ) : (
              <ReadField key={name} template={template} name={name} record={record} />
            )
          )}
        </FormSection>
      ))}
    </>
  );
}
