import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { countDone } from '../../domain/schema/sectionState';
import type { SectionState } from '../../domain/schema/sectionState';
import { useWords } from '../app/WordsRoom';
import { Breakable } from '../parts/Breakable';
import { usePathLinks } from '../route/useGo';
import { StateMark } from './StateMark';

/** A chapter of a plan, or a section of a document, with how far it has come. */
export interface SectionItem {
  readonly name: string;
  readonly label: string;
  readonly state: SectionState;
  /** Its place, from 1: also its number. */
  readonly number: number;
  readonly path: readonly string[];
}

const useStyles = makeStyles({
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  link: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` }
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold
  },
  number: { minWidth: '2ch', fontVariantNumeric: 'tabular-nums' },
  name: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' }
});

interface Props {
  readonly items: readonly SectionItem[];
  readonly here: SectionItem;
  /** Told when one has been chosen. */
  readonly onChosen?: () => void;
}

/** How much is done. */
export function DoneCount({ items }: Pick<Props, 'items'>): JSX.Element {
  const styles = useStyles();
  const { doneOf } = useWords().messages.chapters;
  const { done, of } = countDone(items.map(({ state }) => state));
  return <p className={styles.count}>{doneOf(done, of)}</p>;
}

/** Every section, with its state. */
export function SectionList({ items, here, onChosen }: Props): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  return (
    <ol className={styles.list}>
      {items.map(({ name, label, state, number, path }) => {
        const { href, onClick } = linkTo(path);
        const isHere = name === here.name;
        const press = (event: React.MouseEvent<HTMLElement>): void => {
          onClick(event);
          onChosen?.();
        };
        return (
          <li key={name}>
            <a
              href={href}
              onClick={press}
              aria-current={isHere ? 'page' : undefined}
              className={mergeClasses(styles.link, isHere && styles.here)}
            >
              <StateMark state={state} />
              <span className={styles.number}>{number}</span>
              <span className={styles.name}>
                <Breakable>{label}</Breakable>
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
