import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../app/WordsRoom';
import { GroupHeading } from '../../register/GroupHeading';
import type { PasteRow } from './pasteRow';
import { PreviewRow } from './PreviewRow';
import { useRowStyles } from './styles';
import type { Preview, Paste } from './usePaste';

const useStyles = makeStyles({
  root: { containerType: 'inline-size', containerName: 'framdrift-list' },
  heading: {
    margin: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: 'inherit',
    paddingTop: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalS
  }
});

/** Rows under their result paths, in the order the paths first come. */
function groups(rows: readonly PasteRow[]): readonly (readonly [path: string, rows: readonly PasteRow[]])[] {
  const found = new Map<string, PasteRow[]>();
  rows
    .filter(({ stored }) => !stored)
    .forEach((row) => {
      const before = found.get(row.under);
      if (before) before.push(row);
      else found.set(row.under, [row]);
    });
  return Array.from(found);
}

interface Props {
  readonly preview: Preview;
  readonly paste: Pick<Paste, 'change' | 'sought'>;
  /** Somebody has tried to store: rows that need an answer are marked. */
  readonly tried: boolean;
}

/** What the plan becomes: result paths, milestones, and what stands under them. */
export function PreviewList({ preview, paste, tried }: Props): JSX.Element {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const said = useWords().messages.paste;
  const all = groups(preview.rows);
  const isPlain = all.length === 1 && all[0]?.[0] === '';
  return (
    <div className={styles.root}>
      {all.map(([path, rows]) => (
        <section key={path} aria-label={path || said.noPath}>
          {!isPlain && (
            <h3 className={styles.heading}>
              <GroupHeading name={path || said.noPath} />
            </h3>
          )}
          <ul className={rowStyles.list}>
            {rows.map((row) => (
              <PreviewRow
                key={row.key}
                row={row}
                reader={preview.reader}
                seeking={paste.sought.has(row.sought.trim())}
                change={paste.change}
                tried={tried}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
