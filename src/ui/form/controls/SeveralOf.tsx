import * as React from 'react';
import { Checkbox, Dropdown, Option, makeStyles, tokens, useFieldContext_unstable } from '@fluentui/react-components';
import { useSetting } from '../../setting';
import { Chosen } from '../Chosen';
import type { Choosable } from './control';
import { usePopup } from './usePopup';

interface SeveralOfProps {
  readonly options: readonly Choosable[];
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
  readonly onBlur: () => void;
  readonly describedBy: string | undefined;
}

/** More than these are shown in a list that opens. */
const mostInSight = 8;

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  group: { display: 'grid', justifyItems: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  dropdown: { width: '100%', minWidth: 0 },
  option: { overflowWrap: 'anywhere' }
});

const toggled = (chosen: readonly string[], key: string, on: boolean): readonly string[] =>
  on ? [...chosen, key] : chosen.filter((one) => one !== key);

function Checkboxes({ options, chosen, onChoose, onBlur, describedBy }: SeveralOfProps): React.ReactElement {
  const { labelId, validationMessageId } = useFieldContext_unstable() ?? {};
  const described = [validationMessageId, describedBy].filter(Boolean).join(' ') || undefined;
  return (
    <div
      role="group"
      aria-labelledby={labelId}
      aria-describedby={described}
      className={useStyles().group}
      onBlur={onBlur}
    >
      {options.map(({ key, label }) => (
        <Checkbox
          key={key}
          // Inside a Field these would all be given the field's own id and label.
          id={`${labelId}-${key}`}
          aria-labelledby={`${labelId}-${key}-label`}
          required={false}
          label={{ children: label, id: `${labelId}-${key}-label` }}
          checked={chosen.includes(key)}
          onChange={(_, { checked }) => onChoose(toggled(chosen, key, checked === true))}
        />
      ))}
    </div>
  );
}

function Pulldown({ options, chosen, onChoose, onBlur, describedBy }: SeveralOfProps): React.ReactElement {
  const popup = usePopup();
  const said = useSetting().words.messages.form.choice;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Chosen
        items={options.filter(({ key }) => chosen.includes(key))}
        onRemove={(key) => onChoose(toggled(chosen, key, false))}
      />
      <Dropdown
        {...popup}
        multiselect
        className={styles.dropdown}
        placeholder={said.choose}
        value={chosen.length ? said.chosen(chosen.length) : ''}
        selectedOptions={[...chosen]}
        aria-describedby={describedBy}
        onOptionSelect={(_, { selectedOptions }) => onChoose(selectedOptions)}
        onBlur={onBlur}
      >
        {options.map(({ key, label }) => (
          <Option key={key} value={key} text={label} className={styles.option}>
            {label}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}

/** Any number of options: all in sight while they are few. */
export function SeveralOf(props: SeveralOfProps): React.ReactElement {
  const { nothing } = useSetting().words.messages.form.choice;
  if (!props.options.length) return <span>{nothing}</span>;
  return props.options.length <= mostInSight ? <Checkboxes {...props} /> : <Pulldown {...props} />;
}
