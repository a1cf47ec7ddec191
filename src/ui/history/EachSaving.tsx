import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Entry } from '../../domain/history/entries';
import { useWords } from '../app/WordsRoom';
import { EntryLine } from './EntryLine';
import type { EntryLineProps } from './EntryLine';

const useStyles = makeStyles({
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`
  }
});

/** The savings that an entry tells as one, each as an entry of its own. */
const apart = ({ versions, before, outside }: Entry): readonly Entry[] =>
  versions.map((version, index) => ({ versions: [version], before: versions[index + 1] ?? before, outside }));

/** What was stored on the way, for who looks for a version in between. */
export function EachSaving({ entry, ...props }: EntryLineProps): JSX.Element {
  const styles = useStyles();
  const { history: said } = useWords().messages;
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? said.together : said.each(entry.versions.length)}
      </Button>
      {open && (
        <ol className={styles.list}>
          {apart(entry).map((each) => (
            <EntryLine key={each.versions[0].label} {...props} entry={each} />
          ))}
        </ol>
      )}
    </>
  );
}
