import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useWords } from '../app/WordsRoom';
import { DoneCount, SectionList } from './SectionList';
import type { SectionItem } from './SectionList';

const narrow = '@container framdrift (max-width: 1023px)';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  side: { position: 'sticky', top: tokens.spacingVerticalL, [narrow]: { display: 'none' } },
  fold: { display: 'none', [narrow]: { display: 'block' } },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` }
});

interface Props {
  /** What it leads through, to somebody who hears it. */
  readonly label: string;
  readonly items: readonly SectionItem[];
  readonly here: SectionItem;
  /** Stands under the list. */
  readonly children?: React.ReactNode;
}

/** The way through the sections: at the side where there is room, and folded under «2 av 13» where there is not. */
export function SectionNav({ label, items, here, children }: Props): JSX.Element {
  const styles = useStyles();
  const { place } = useWords().messages.chapters;
  const [open, setOpen] = React.useState(false);
  const list = (onChosen?: () => void): JSX.Element => (
    <>
      <DoneCount items={items} />
      <SectionList items={items} here={here} {...(onChosen ? { onChosen } : {})} />
      {children}
    </>
  );
  return (
    <nav aria-label={label} className={styles.root}>
      <div className={styles.side}>{list()}</div>
      <div className={mergeClasses(styles.fold)}>
        <Button
          appearance="subtle"
          className={styles.toggle}
          icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {place(here.number, items.length)}
        </Button>
        {open && list(() => setOpen(false))}
      </div>
    </nav>
  );
}
