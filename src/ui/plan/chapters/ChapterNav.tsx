import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../../app/WordsRoom';
import { ChapterList, DoneCount } from './ChapterList';
import { Extent } from './Extent';
import type { ChapterHere } from './useChapters';

const narrow = '@container framdrift (max-width: 1023px)';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  side: { position: 'sticky', top: tokens.spacingVerticalL, [narrow]: { display: 'none' } },
  fold: { display: 'none', [narrow]: { display: 'block' } },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` }
});

interface Props {
  readonly chapters: readonly ChapterHere[];
  readonly here: ChapterHere;
}

/** The way through the chapters: at the side where there is room, and folded under «2 av 13» where there is not. */
export function ChapterNav({ chapters, here }: Props): JSX.Element {
  const styles = useStyles();
  const { views, place } = useWords().messages.chapters;
  const [open, setOpen] = React.useState(false);
  const list = (onChosen?: () => void): JSX.Element => (
    <>
      <DoneCount chapters={chapters} />
      <ChapterList chapters={chapters} here={here} {...(onChosen ? { onChosen } : {})} />
      <Extent />
    </>
  );
  return (
    <nav aria-label={views} className={styles.root}>
      <div className={styles.side}>{list()}</div>
      <div className={mergeClasses(styles.fold)}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {place(here.number, chapters.length)}
        </Button>
        {open && list(() => setOpen(false))}
      </div>
    </nav>
  );
}
