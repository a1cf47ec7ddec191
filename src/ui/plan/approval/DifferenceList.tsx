import * as React from 'react';
import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { AddCircle20Regular } from '@fluentui/react-icons/svg/add-circle';
import { CircleEdit20Regular } from '@fluentui/react-icons/svg/circle-edit';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Difference, Differences } from '../../../domain/planning/comparePlans';
import type { FrozenRow } from '../../../domain/planning/frozenRows';
import { laterTemplates } from '../../../domain/templates/rooms';
import { useWords } from '../../app/WordsRoom';
import { recordAddress } from '../../../domain/templates/addresses';
import { usePathLinks } from '../../route/useGo';
import { DiffText } from './DiffText';
import { FrozenText } from './FrozenText';

const useStyles = makeStyles({
  kind: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '80ch' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere'
  },
  icon: { lineHeight: 0, color: tokens.colorNeutralForeground2 },
  added: { color: tokens.colorStatusSuccessForeground1 },
  removed: { color: tokens.colorStatusDangerForeground1 },
  changed: { color: tokens.colorBrandForeground1 },
  what: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, display: 'block', marginBottom: tokens.spacingVerticalXXS },
  gone: { textDecorationLine: 'line-through', fontWeight: tokens.fontWeightRegular },
  text: { ...typographyStyles.body1, whiteSpace: 'pre-wrap', margin: 0 }
});

const icons: { readonly [W in Difference['what']]: React.ComponentType } = {
  added: AddCircle20Regular,
  removed: SubtractCircle20Regular,
  changed: CircleEdit20Regular
};

function wayToRow(recordKey: string): readonly string[] | null {
  const [name, id = ''] = recordKey.split('-');
  const template = laterTemplates.find((each) => each.name === name);
  return template ? recordAddress(template, id) : null;
}

/** Where a row of today's plan is worked with. */
function wayTo({ kind, recordKey }: FrozenRow): readonly string[] | null {
  if (kind === 'row') return wayToRow(recordKey);
  if (kind === 'goal') return ['plan', 'goals'];
  return kind === 'milestone' ? ['plan', 'milestone', recordKey] : null;
}

/** With its heading, where that differs too. */
function withHeadings(before: FrozenRow, after: FrozenRow): readonly [string, string] {
  const differs = before.heading !== after.heading;
  const whole = ({ heading, text }: FrozenRow): string => (differs ? `${heading}\n${text}` : text);
  return [whole(before), whole(after)];
}

function Texts({ before, after }: Pick<Difference, 'before' | 'after'>): JSX.Element | null {
  const styles = useStyles();
  if (before && after) {
    const [was, is] = withHeadings(before, after);
    return <DiffText before={was} after={is} />;
  }
  const { text = '' } = before ?? after ?? {};
  return text === '' ? null : (
    <p className={styles.text} lang="nb">
      <FrozenText text={text} />
    </p>
  );
}

function One({ what, before, after }: Difference): JSX.Element {
  const styles = useStyles();
  const { compare: said } = useWords().messages.approval;
  const linkTo = usePathLinks();
  const Icon = icons[what];
  const row = (after ?? before)!;
  const way = after && wayTo(after);
  const name = way ? <Link {...linkTo(way)}>{row.heading}</Link> : row.heading;
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.icon, styles[what])} aria-hidden="true">
        <Icon />
      </span>
      <div>
        <span className={styles.what}>{said.what[what]}</span>
        <span className={mergeClasses(styles.heading, what === 'removed' && styles.gone)} lang="nb">
          {name}
        </span>
        <Texts {...{ before, after }} />
      </div>
    </li>
  );
}

/** What differs, kind by kind: an icon and a word say how, the text says what. */
export function DifferenceList({ parts }: { readonly parts: readonly Differences[] }): JSX.Element {
  const styles = useStyles();
  const { compare: said } = useWords().messages.approval;
  return (
    <>
      {parts.map(({ kind, differing }) => (
        <section key={kind}>
          <h3 className={styles.kind}>{said.kinds[kind]}</h3>
          <ul className={styles.list}>
            {differing.map((each) => (
              <One key={(each.after ?? each.before)?.recordKey} {...each} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
