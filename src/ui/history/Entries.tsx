import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Version } from '../../data/repository';
import { entriesOf } from '../../domain/history/entries';
import type { Entry } from '../../domain/history/entries';
import { useWords } from '../app/WordsRoom';
import { dayOf } from '../form/typing/timeText';
import { EntryLine } from './EntryLine';
import type { RecordHistoryProps } from './RecordHistory';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  more: { marginTop: tokens.spacingVerticalS }
});

/** So many entries are shown at first, and so many more each time. */
const page = 20;

const keyOf = ({ versions }: Entry): string => versions[versions.length - 1]!.label;

/** The entry that «Vis eldre» brought first takes the focus: the button has moved on, or is gone. */
function usePaging(list: React.RefObject<HTMLOListElement>): { readonly shown: number; readonly more: () => void } {
  const [shown, setShown] = React.useState(page);
  React.useEffect(() => {
    const first = list.current?.children[shown - page];
    if (shown > page && first instanceof HTMLElement) first.focus();
  }, [list, shown]);
  return { shown, more: () => setShown(shown + page) };
}

interface EntriesProps extends RecordHistoryProps {
  readonly versions: readonly Version[];
}

/** A record's history as sentences, newest first; the oldest wait until somebody asks for them. */
export const Entries = React.memo(({ versions, ...props }: EntriesProps) => {
  const styles = useStyles();
  const { history: said } = useWords().messages;
  const { template } = props;
  const entries = React.useMemo(() => entriesOf(template, versions, dayOf), [template, versions]);
  const list = React.useRef<HTMLOListElement>(null);
  const { shown, more } = usePaging(list);
  return (
    <>
      <ol ref={list} className={styles.list}>
        {entries.slice(0, shown).map((entry) => (
          <EntryLine key={keyOf(entry)} {...props} entry={entry} />
        ))}
      </ol>
      {shown < entries.length && (
        <Button className={styles.more} onClick={more}>
          {said.older}
        </Button>
      )}
    </>
  );
});
Entries.displayName = 'Entries';
