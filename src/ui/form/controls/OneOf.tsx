import * as React from 'react';
import { Button, Dropdown, Option, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useSetting } from '../../setting';
import type { Choosable } from './control';
import { usePopup } from './usePopup';

interface OneOfProps {
  readonly options: readonly Choosable[];
  readonly chosen: string | null;
  readonly onChoose: (option: Choosable | null) => void;
  readonly onBlur: () => void;
  readonly describedBy: string | undefined;
  /** May be taken back to nothing. */
  readonly optional: boolean;
}

const useStyles = makeStyles({
  // The circles stand under the label's first letter.
  radios: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  dropdown: { width: '100%', minWidth: 0 },
  button: { height: 'auto', minHeight: '30px', overflowWrap: 'anywhere', textAlign: 'start', whiteSpace: 'normal' },
  option: { overflowWrap: 'anywhere' },
  clear: { marginTop: tokens.spacingVerticalXXS }
});

const optionOf = (options: readonly Choosable[], key: string | undefined): Choosable | null =>
  options.find((option) => option.key === key) ?? null;

/** A few options, all in sight. */
export function Radios({ options, chosen, onChoose, onBlur, describedBy, optional }: OneOfProps): React.ReactElement {
  const { clear } = useSetting().words.messages.form.choice;
  const styles = useStyles();
  return (
    <div onBlur={onBlur}>
      <RadioGroup
        className={styles.radios}
        value={chosen ?? ''}
        aria-describedby={describedBy}
        onChange={(_, { value }) => onChoose(optionOf(options, value))}
      >
        {options.map(({ key, label }) => (
          <Radio key={key} value={key} label={label} />
        ))}
      </RadioGroup>
      {optional && chosen !== null && (
        <Button appearance="subtle" size="small" className={styles.clear} onClick={() => onChoose(null)}>
          {clear}
        </Button>
      )}
    </div>
  );
}

/** Many options, or long ones: they wrap, in the list and in the field. */
export function Many({ options, chosen, onChoose, onBlur, describedBy, optional }: OneOfProps): React.ReactElement {
  const { choose, clear, nothing } = useSetting().words.messages.form.choice;
  const styles = useStyles();
  return (
    <Dropdown
      {...usePopup()}
      className={styles.dropdown}
      button={{ className: styles.button }}
      clearButton={{ 'aria-label': clear }}
      placeholder={options.length ? choose : nothing}
      value={optionOf(options, chosen ?? undefined)?.label ?? ''}
      selectedOptions={chosen === null ? [] : [chosen]}
      clearable={optional}
      disabled={options.length === 0}
      aria-describedby={describedBy}
      onOptionSelect={(_, { optionValue }) => onChoose(optionOf(options, optionValue))}
      onBlur={onBlur}
    >
      {options.map(({ key, label }) => (
        <Option key={key} value={key} text={label} className={styles.option}>
          {label}
        </Option>
      ))}
    </Dropdown>
  );
}
