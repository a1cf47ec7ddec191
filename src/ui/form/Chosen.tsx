import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSetting } from '../setting';

export interface ChosenItem {
  readonly key: string;
  readonly label: string;
}

interface ChosenProps {
  readonly items: readonly ChosenItem[];
  readonly onRemove: (key: string) => void;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    minWidth: 0,
    maxWidth: '100%',
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorTransparentStroke}`
  },
  label: { minWidth: 0, paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' }
});

/** What has been chosen so far of several, each with a button that takes it away. Focus moves on to the next, or to the chooser beside the list. */
export function Chosen({ items, onRemove }: ChosenProps): React.ReactElement | null {
  const { remove } = useSetting().words.messages.form.choice;
  const styles = useStyles();
  const list = React.useRef<HTMLUListElement>(null);
  const takeAway = (key: string, index: number): void => {
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? []);
    const chooser = list.current?.parentElement?.querySelector<HTMLElement>('[role="combobox"]');
    (buttons[index + 1] ?? buttons[index - 1] ?? chooser)?.focus();
    onRemove(key);
  };
  if (!items.length) return null;
  return (
    <ul ref={list} className={styles.list}>
      {items.map(({ key, label }, index) => (
        <li key={key} className={styles.item}>
          <span className={styles.label}>{label}</span>
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={remove(label)}
            onClick={() => takeAway(key, index)}
          />
        </li>
      ))}
    </ul>
  );
}
