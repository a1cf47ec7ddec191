import * as React from 'react';
import type { LabelProps } from '@fluentui/react-components';
import { Field, Label, makeStyles, tokens, useId } from '@fluentui/react-components';
import type { Control, ControllerRenderProps } from 'react-hook-form';
import { useController } from 'react-hook-form';
import type { Template } from '../../domain/schema/template';
import type { FieldWords } from '../../domain/schema/words';
import { fieldWords } from '../../locales/words';
import { FieldTerms } from '../glossary/FieldTerms';
import { useSetting } from '../setting';
import { useDispute } from './conflict/dispute';
import { Caution } from './Caution';
import { controls } from './controls/controls';
import { useFilledAs, useFormPlace } from './formPlace';
import { GuidanceToggle } from './guidance/GuidanceToggle';
import { InlineGuidance } from './guidance/InlineGuidance';
import { Beneath, useMinded } from './Minding';
import { hasGuidance, isShort, useGuided } from './guidance/guided';
import type { Values } from './saving/resolver';

export interface FormFieldProps {
  readonly template: Template;
  readonly name: string;
  readonly control: Control<Values>;
}

const useStyles = makeStyles({
  // Room for one line of complaint under every field, so that the next field stays where it is.
  root: { paddingBottom: tokens.spacingVerticalXXL, scrollMarginBottom: '96px', scrollMarginTop: '24px' },
  message: { marginBottom: `calc(-1 * (${tokens.lineHeightBase200} + ${tokens.spacingVerticalXXS}))` },
  labels: { display: 'flex', alignItems: 'center', minHeight: '28px', columnGap: tokens.spacingHorizontalXXS },
  // A field is as wide as its form: no word in it may widen the page.
  control: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalSNudge, minWidth: 0 }
});

interface LabelsProps {
  /** What Fluent's field gives its label. */
  readonly label: LabelProps;
  readonly name: string;
  readonly words: FieldWords;
  /** The guidance is somewhere else, or closed: a button leads to it. */
  readonly toggle: Omit<React.ComponentProps<typeof GuidanceToggle>, 'name' | 'describedBy'> | null;
}

function Labels({ label, name, words, toggle }: LabelsProps): React.ReactElement {
  return (
    <div className={useStyles().labels}>
      <Label {...label} weight="semibold">
        {words.label}
      </Label>
      {toggle && <GuidanceToggle {...toggle} name={name} describedBy={label.id} />}
    </div>
  );
}

/** A field's guidance and the terms of its label: whether they must be asked for, and whether they have been. */
function useGuidance(name: string, words: FieldWords) {
  const { atSide, hasTerms } = useGuided();
  const { guidance: said } = useSetting().words.messages.form;
  const [open, onToggle] = React.useState(false);
  const id = useId('field-guidance');
  const termsId = useId('field-terms');
  const stands = hasGuidance(words) || words.example !== undefined;
  const onDemand = hasGuidance(words) && (atSide || !isShort(words));
  const explains = !atSide && hasTerms(name);
  const toggle = { open, onToggle, controls: stands ? id : termsId, says: onDemand ? said.title : said.terms };
  return {
    id,
    describedBy: stands ? id : undefined,
    hidden: onDemand && !(open && !atSide),
    termsId: explains && open ? termsId : undefined,
    toggle: onDemand || explains ? toggle : null
  };
}

/** The field's value, with a remark on it once one has left it, and not while one writes. */
function useRemarked(name: string, field: Pick<ControllerRenderProps, 'value' | 'onChange' | 'onBlur'>) {
  const { remark } = useFormPlace();
  const [left, setLeft] = React.useState(false);
  return {
    value: field.value as unknown,
    onChange: (next: unknown): void => {
      setLeft(false);
      field.onChange(next);
    },
    onBlur: (): void => {
      setLeft(true);
      field.onBlur();
    },
    remark: left ? remark?.(name, field.value) : undefined
  };
}

/** One field: its label, its guidance, what it is filled in with, and what is wrong with it. */
export const FormField = React.memo(({ template, name, control }: FormFieldProps) => {
  const styles = useStyles();
  const words = fieldWords(useSetting().words, template, name);
  const { field, fieldState } = useController({ control, name });
  const { id, describedBy, hidden, termsId, toggle } = useGuidance(name, words);
  const caution = useId('field-caution');
  const dispute = useDispute(name);
  const { onBlur, remark, ...remarked } = useRemarked(name, field);
  const asked = useFilledAs({ template, name, field: template.fields[name]! }, remarked);
  const { change, mind, answer } = useMinded(name, asked.value, asked.onChange);
  const ControlOfKind = controls[asked.field.kind];
  if (!ControlOfKind) return null;
  const wrong = fieldState.error?.message;
  const message = wrong ?? dispute;
  return (
    <div data-field={name} data-wrong={wrong === undefined ? undefined : ''} className={styles.root}>
      <Field
        label={{ children: (_: unknown, label: LabelProps) => <Labels {...{ label, name, words, toggle }} /> }}
        required={asked.field.options.required}
        validationMessage={message && { children: message, className: styles.message }}
        validationState={wrong ? 'error' : message ? 'warning' : 'none'}
        hint={remark && { children: remark, className: styles.message }}
      >
        <div className={styles.control}>
          <InlineGuidance id={id} words={words} hidden={hidden} />
          {termsId && <FieldTerms id={termsId} words={{ label: words.label }} />}
          {words.caution && <Caution id={caution}>{words.caution}</Caution>}
          <ControlOfKind
            {...asked}
            onChange={change}
            onBlur={onBlur}
            describedBy={[words.caution && caution, describedBy].filter(Boolean).join(' ') || undefined}
            label={words.label}
          />
          <Beneath {...{ name, mind, answer }} />
        </div>
      </Field>
    </div>
  );
});
FormField.displayName = 'FormField';
