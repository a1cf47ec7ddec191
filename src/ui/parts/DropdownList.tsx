import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' }
  },
  mark: { width: '16px', flexShrink: 0, lineHeight: 0 },
  header: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`
  }
});

export interface DropdownItem {
  readonly name: string;
  readonly label: string;
  readonly lang?: string;
  /** In a list to choose from: is this the chosen one? */
  readonly chosen?: boolean;
  readonly onPress: () => void;
}

/** What can be pressed in a dropdown, under a heading. */
export function DropdownList({
  header,
  items
}: {
  readonly header?: string;
  readonly items: readonly DropdownItem[];
}): JSX.Element {
  const styles = useStyles();
  return (
    <>
      {header !== undefined && (
        <div className={styles.header} aria-hidden="true">
          {header}
        </div>
      )}
      <ul className={styles.list} aria-label={header}>
        {items.map(({ name, label, lang, chosen, onPress }) => (
          <li key={name}>
            <button type="button" lang={lang} className={styles.item} aria-pressed={chosen} onClick={onPress}>
              {chosen !== undefined && <span className={styles.mark}>{chosen && <Checkmark16Regular />}</span>}
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
