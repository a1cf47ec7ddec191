import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { fieldWords } from '../../locales/words';
import { useSetting } from '../setting';
import { hasValue, valueOf } from './arrangement';
import { useFormPlace } from './formPlace';
import { ValueText } from './ValueText';

interface ReadFieldProps {
  readonly template: Template;
  readonly name: string;
  readonly record: AnyDraft;
  /** Stands under the value. */
  readonly children?: React.ReactNode;
}

const useStyles = makeStyles({
  root: { margin: 0, paddingBottom: tokens.spacingVerticalXL },
  label: typographyStyles.body1Strong,
  value: { margin: 0, paddingTop: tokens.spacingVerticalXXS },
  empty: { color: tokens.colorNeutralForeground3 }
});

/** A field that is only read. */
export function ReadField({ template, name, record, children }: ReadFieldProps): React.ReactElement {
  const { words } = useSetting();
  const styles = useStyles();
  const field = template.fields[name];
  const kept = valueOf(field, name, record);
  const other = useFormPlace().standsFor?.(name);
  const meant = other?.read(kept);
  const shown = other && meant !== undefined ? { ...other, value: meant } : { template, name, value: kept };
  return (
    <dl className={styles.root}>
      <dt className={styles.label}>{fieldWords(words, template, name).label}</dt>
      <dd className={styles.value}>
        {hasValue(field, name, record) ? (
          <ValueText template={shown.template} name={shown.name} value={shown.value} />
        ) : (
          <span className={styles.empty}>{words.messages.form.empty}</span>
        )}
        {children}
      </dd>
    </dl>
  );
}
