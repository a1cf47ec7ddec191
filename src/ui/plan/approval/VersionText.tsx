import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FrozenRow } from '../../../domain/planning/frozenRows';
import type { PartKind } from '../../../domain/planning/planContent';
import { useWords } from '../../app/WordsRoom';
import { FrozenText } from './FrozenText';

const useStyles = makeStyles({
  root: { maxWidth: '72ch', overflowWrap: 'anywhere' },
  chapter: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  under: {
    paddingLeft: tokens.spacingHorizontalXL,
    paddingBottom: tokens.spacingVerticalS,
    '@container framdrift (max-width: 639px)': { paddingLeft: tokens.spacingHorizontalM }
  },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  activity: { ...typographyStyles.body1, display: 'block' },
  text: { ...typographyStyles.body1, whiteSpace: 'pre-wrap', margin: 0 },
  small: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap', margin: 0 }
});

/** Rows that stand together: a chapter alone, all goals, all milestones with their activities; other rows, in the chapter before. */
interface Group {
  readonly of: PartKind;
  readonly rows: readonly FrozenRow[];
}

const groupOf = (kind: PartKind): PartKind => (kind === 'activity' ? 'milestone' : kind);

function grouped(rows: readonly FrozenRow[]): readonly Group[] {
  const groups: { readonly of: PartKind; readonly rows: FrozenRow[] }[] = [];
  rows.forEach((row) => {
    const of = groupOf(row.kind);
    const last = groups[groups.length - 1];
    if (of === 'chapter' || last?.of !== of) groups.push({ of, rows: [row] });
    else last.rows.push(row);
  });
  return groups;
}

function Row({ row }: { readonly row: FrozenRow }): JSX.Element {
  const styles = useStyles();
  const under = row.kind === 'activity';
  return (
    <li className={under ? styles.under : styles.row}>
      <span className={under ? styles.activity : styles.name} lang="nb">
        {row.heading}
      </span>
      {row.text !== '' && (
        <p className={styles.small} lang="nb">
          <FrozenText text={row.text} />
        </p>
      )}
    </li>
  );
}

function Rows({ of, rows }: Group): JSX.Element {
  const styles = useStyles();
  const { versions: said } = useWords().messages.approval;
  return (
    <section>
      {of !== 'row' && <h3 className={styles.chapter}>{of === 'goal' ? said.goals : said.milestones}</h3>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row key={`${row.kind} ${row.recordKey}`} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** A version, read from beginning to end. It is in bokmål, whatever the screen speaks. */
export function VersionText({ rows }: { readonly rows: readonly FrozenRow[] }): JSX.Element {
  const styles = useStyles();
  const groups = React.useMemo(() => grouped(rows), [rows]);
  return (
    <div className={styles.root}>
      {groups.map((group) => {
        const [first] = group.rows as readonly [FrozenRow];
        const key = `${first.kind} ${first.recordKey}`;
        if (group.of !== 'chapter') return <Rows key={key} {...group} />;
        return (
          <section key={key} lang="nb">
            <h3 className={styles.chapter}>{first.heading}</h3>
            <p className={styles.text}>
              <FrozenText text={first.text} />
            </p>
          </section>
        );
      })}
    </div>
  );
}
