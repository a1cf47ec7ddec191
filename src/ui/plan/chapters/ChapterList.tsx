import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { countDone } from '../../../domain/planning/chapters';
import { useWords } from '../../app/WordsRoom';
import { usePathLinks } from '../../route/useGo';
import { useChapterName } from './useChapterName';
import type { ChapterHere } from './useChapters';
import { StateMark } from './StateMark';

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
  readonly chapters: readonly ChapterHere[];
  readonly here: ChapterHere;
  /** Told when one has been chosen. */
  readonly onChosen?: () => void;
}

/** How much of the plan is done. */
export function DoneCount({ chapters }: Pick<Props, 'chapters'>): JSX.Element {
  const styles = useStyles();
  const { doneOf } = useWords().messages.chapters;
  const { done, of } = countDone(chapters.map(({ state }) => state));
  return <p className={styles.count}>{doneOf(done, of)}</p>;
}

/** Every chapter of the plan, with its state. */
export function ChapterList({ chapters, here, onChosen }: Props): JSX.Element {
  const styles = useStyles();
  const linkTo = usePathLinks();
  const nameOf = useChapterName();
  return (
    <ol className={styles.list}>
      {chapters.map(({ chapter, state, number }) => {
        const { href, onClick } = linkTo(['plan', 'chapters', chapter.name]);
        const isHere = chapter === here.chapter;
        const press = (event: React.MouseEvent<HTMLElement>): void => {
          onClick(event);
          onChosen?.();
        };
        return (
          <li key={chapter.name}>
            <a
              href={href}
              onClick={press}
              aria-current={isHere ? 'page' : undefined}
              className={mergeClasses(styles.link, isHere && styles.here)}
            >
              <StateMark state={state} />
              <span className={styles.number}>{number}</span>
              <span className={styles.name}>{nameOf(chapter)}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
