import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLeaving } from './useLeaving';

const narrow = '@container framdrift (max-width: 639px)';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'inline-flex' },
  surface: {
    position: 'absolute',
    top: '100%',
    zIndex: 1000,
    minWidth: '180px',
    width: 'max-content',
    maxWidth: 'min(360px, 80cqw)',
    maxHeight: '420px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16
  },
  start: { left: 0, [narrow]: { right: 0, width: 'auto', maxWidth: 'none' } },
  wide: { [narrow]: { position: 'static' } },
  under: { position: 'static' },
  end: { right: 0 }
});

interface Props {
  readonly label: string;
  readonly icon: JSX.Element;
  /** Which edge it shares with its button; `line`: it begins where the line begins that the button ends. */
  readonly align?: 'start' | 'end' | 'line';
  readonly onOpen?: () => void;
  /** What stands in it; told how to close it. */
  readonly children: (close: () => void) => React.ReactNode;
}

/** What stands around the list, by how it is aligned. */
const around = { start: 'wide', line: 'under', end: 'root' } as const;

/** A button that shows more to press. Escape closes it and gives the focus back. */
export function Dropdown({ label, icon, align = 'start', onOpen, children }: Props): JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const button = React.useRef<HTMLButtonElement>(null);
  const leave = React.useCallback(() => setOpen(false), []);
  useLeaving(root, open, leave);
  const close = (): void => {
    leave();
    button.current?.focus();
  };
  const toggle = (): void => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  };
  return (
    <div ref={root} className={mergeClasses(styles.root, styles[around[align]])} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        appearance="subtle"
        icon={icon}
        aria-label={label}
        title={label}
        aria-expanded={open}
        onClick={toggle}
      />
      {open && (
        <div className={mergeClasses(styles.surface, align === 'end' ? styles.end : styles.start)}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
