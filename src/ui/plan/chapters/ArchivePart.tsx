import * as React from 'react';
import { Checkbox, Input, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { linkAddress } from '../../../domain/files/linkAddress';
import type { ChangeOf } from '../../../domain/schema/record';
import { longestText } from '../../../domain/schema/validate';
import { documentLink } from '../../../domain/templates/documentLink';
import { fieldWords } from '../../../locales/words';
import { useSay } from '../../app/Announcer';
import { useLater, useWords } from '../../app/WordsRoom';
import { useSite } from '../../data/SiteRoom';
import { useRows } from '../../data/useRows';
import { useStore } from '../../data/useStore';
import type { DocumentLink } from '../../files/useLinks';
import { wordsOf } from '../../parts/failures';
import { Heading } from '../../parts/Heading';
import { Trouble } from '../../parts/Trouble';
import { useMay } from '../../project/useMay';

const useStyles = makeStyles({
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginBottom: 0, maxWidth: '64ch' },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container framdrift (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  name: { overflowWrap: 'anywhere' },
  input: { width: '100%', minWidth: 0 },
  trouble: { gridColumn: '1 / -1' }
});

/** Stores what is said of a document; what could not be stored stays in the field. */
function useMarking(row: DocumentLink) {
  const words = useWords();
  const { archive: said } = useLater().people;
  const { update } = useStore();
  const say = useSay();
  const [failed, setFailed] = React.useState<string | null>(null);
  const now = React.useRef({ row, drawn: row.version });
  if (now.current.drawn !== row.version) now.current = { row, drawn: row.version };
  const last = React.useRef<Promise<unknown>>(Promise.resolve());
  /** After what is on its way already, and from what that made of the record. */
  const inTurn = (change: ChangeOf<typeof documentLink>): Promise<DocumentLink> => {
    const turn = last.current.then(() => update(documentLink, now.current.row, change));
    last.current = turn.then((stored) => void (now.current = { ...now.current, row: stored })).catch(() => undefined);
    return turn;
  };
  const store = async (change: ChangeOf<typeof documentLink>): Promise<boolean> => {
    setFailed(null);
    try {
      await inTurn(change);
      say(said.saved(row.name));
      return true;
    } catch (error) {
      setFailed(wordsOf(words, error));
      return false;
    }
  };
  return { failed, store };
}

type Marking = ReturnType<typeof useMarking>;

function Reason({ row, store }: { readonly row: DocumentLink } & Pick<Marking, 'store'>): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { archive: said } = useLater().people;
  const [typed, setTyped] = React.useState<string | null>(null);
  const leave = async (): Promise<void> => {
    if (typed === null) return;
    if (typed === row.archiveReason || (await store({ archiveReason: typed }))) setTyped(null);
  };
  return (
    <Input
      className={styles.input}
      aria-label={said.whyOf(row.name)}
      placeholder={fieldWords(words, documentLink, 'archiveReason').label}
      maxLength={longestText}
      value={typed ?? row.archiveReason}
      onChange={(_event, { value }) => setTyped(value)}
      onBlur={() => void leave()}
    />
  );
}

function DocumentLine({ row }: { readonly row: DocumentLink }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { siteUrl } = useSite();
  const { files } = words.messages;
  const mayEdit = useMay()('editPlan');
  const { failed, store } = useMarking(row);
  const { label } = fieldWords(words, documentLink, 'archiveWorthy');
  const href = linkAddress(row.address?.address ?? '', siteUrl);
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {href === null ? (
          row.name
        ) : (
          <Link href={href} target="_blank" rel="noreferrer" aria-label={files.newTab(row.name)}>
            {row.name}
          </Link>
        )}
      </span>
      <Checkbox
        label={label}
        aria-label={`${label}: ${row.name}`}
        checked={row.archiveWorthy}
        disabled={!mayEdit}
        onChange={(_event, { checked }) => void store({ archiveWorthy: checked === true })}
      />
      {mayEdit ? <Reason row={row} store={store} /> : <span className={styles.name}>{row.archiveReason}</span>}
      {failed !== null && (
        <div className={styles.trouble}>
          <Trouble>{failed}</Trouble>
        </div>
      )}
    </li>
  );
}

/** The documents that the project's records link to: which of them are worth archiving, and why. */
export function ArchivePart(): JSX.Element {
  const styles = useStyles();
  const { archive: said } = useLater().people;
  const rows = useRows(documentLink);
  return (
    <section aria-label={said.title}>
      <Heading level="h3">{said.title}</Heading>
      {rows.length === 0 ? (
        <p className={styles.none}>{said.none}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <DocumentLine key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}
