import * as React from 'react';
import {
  ToggleButton,
  makeStyles,
  tokens,
  typographyStyles,
  useFieldContext_unstable
} from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { Choosable } from './control';

interface Props {
  readonly options: readonly Choosable[];
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
  readonly onBlur: () => void;
  readonly describedBy: string | undefined;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // What an area is called may be a whole sentence: the chip grows, and its words stay whole.
  chip: {
    ...typographyStyles.body1,
    justifyContent: 'flex-start',
    textAlign: 'left',
    maxWidth: '100%',
    minWidth: 0,
    minHeight: '32px',
    borderRadius: tokens.borderRadiusXLarge,
    overflowWrap: 'anywhere'
  }
});

/** Many words in sight at once, each of them in or out. */
export function Chips({ options, chosen, onChoose, onBlur, describedBy }: Props): React.ReactElement {
  const styles = useStyles();
  const { labelId, validationMessageId } = useFieldContext_unstable() ?? {};
  const described = [validationMessageId, describedBy].filter(Boolean).join(' ') || undefined;
  const press = (key: string): void =>
    onChoose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={described} className={styles.root} onBlur={onBlur}>
      {options.map(({ key, label }) => {
        const isIn = chosen.includes(key);
        return (
          <ToggleButton
            key={key}
            className={styles.chip}
            icon={isIn ? <Checkmark16Regular /> : <Add16Regular />}
            checked={isIn}
            onClick={() => press(key)}
          >
            {label}
          </ToggleButton>
        );
      })}
    </div>
  );
}
