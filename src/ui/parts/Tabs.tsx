import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRouter } from '../route/Router';
import { writeRoute } from '../../domain/route';
import { isPlain } from '../route/useGo';

const focus = { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` };

const narrow = '@container framdrift (max-width: 639px)';

/** A phone. */
const tiny = '@container framdrift (max-width: 479px)';

const tight = {
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  '::after': { left: tokens.spacingHorizontalS, right: tokens.spacingHorizontalS }
};

const useStyles = makeStyles({
  list: { display: 'flex', listStyleType: 'none', margin: 0, padding: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  ruled: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  lines: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    [narrow]: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: 'wrap' }
  },
  smallLines: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  pills: { gap: tokens.spacingHorizontalXS, flexWrap: 'wrap' },
  wide: { [tiny]: { display: 'none' } },
  narrow: { display: 'none', [tiny]: { display: 'block' } },
  tab: {
    ...typographyStyles.body1,
    display: 'inline-block',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
    // Room for the label as it is where one is, so that its neighbours stay where they are.
    '::before': {
      content: 'attr(data-label)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: tokens.fontWeightSemibold
    }
  },
  line: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular
    },
    ':focus-visible': { ...focus, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
    [narrow]: tight
  },
  small: tight,
  lineHere: {
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover }
  },
  pill: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalMNudge}`,
    // The longest names are wider than a phone.
    whiteSpace: 'normal',
    textAlign: 'left',
    minHeight: '24px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid transparent`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { ...focus, outlineOffset: '1px' }
  },
  pillHere: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 }
  },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold }
});

export interface TabItem {
  readonly name: string;
  readonly label: string;
  readonly path: readonly string[];
  /** Only there where there is room for it; only where there is not. */
  readonly only?: 'wide' | 'narrow';
  /** Names of what can be come to from here, where those have no tab of their own. */
  readonly covers?: readonly string[];
}

interface Props {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly here: string;
  readonly look?: 'lines' | 'small' | 'pills';
  /** Back does not stop at each. */
  readonly instead?: boolean;
}

interface LinkProps extends TabItem, Pick<Props, 'instead'> {
  readonly look: NonNullable<Props['look']>;
  readonly isHere: 'page' | 'true' | undefined;
}

function TabLink({ label, path, look, isHere, instead }: LinkProps): JSX.Element {
  const styles = useStyles();
  const { route, go } = useRouter();
  const to = { site: route.site, project: route.project, path };
  const pill = look === 'pills';
  const press = (event: React.MouseEvent<HTMLElement>): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    go(to, { keepFocus: true, instead });
  };
  const className = mergeClasses(
    styles.tab,
    pill ? styles.pill : styles.line,
    look === 'small' && styles.small,
    isHere !== undefined && styles.here,
    isHere !== undefined && (pill ? styles.pillHere : styles.lineHere)
  );
  return (
    <a href={`#/${writeRoute(to)}`} data-label={label} aria-current={isHere} className={className} onClick={press}>
      {label}
    </a>
  );
}

function hereOf({ name, covers = [] }: TabItem, here: string): LinkProps['isHere'] {
  if (name === here) return 'page';
  return covers.includes(here) ? 'true' : undefined;
}

/** Screens beside each other. They have addresses, so they are links; the focus stays on the one that was pressed. */
export function Tabs({ label, items, here, look = 'lines', instead = false }: Props): JSX.Element {
  const styles = useStyles();
  const pills = look === 'pills';
  const list = mergeClasses(styles.list, pills ? styles.pills : styles.lines, look === 'small' && styles.smallLines);
  return (
    <nav aria-label={label} className={mergeClasses(!pills && styles.ruled)}>
      <ul className={list}>
        {items.map((item) => (
          <li key={item.name} className={mergeClasses(item.only && styles[item.only])}>
            <TabLink {...item} look={look} isHere={hereOf(item, here)} instead={instead} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
