import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { bandsIn } from '../../../domain/planning/bands';
import type { Band } from '../../../domain/planning/bands';
import type { Timeline } from '../../../domain/planning/timeline';
import type { RecordOf } from '../../../domain/schema/record';
import { phase } from '../../../domain/templates/phase';
import { useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { dayWords } from '../../../locales/dayWords';
import { usePathLinks } from '../../route/useGo';

type Phase = RecordOf<typeof phase>;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    listStyleType: 'none',
    height: '28px',
    padding: 0,
    margin: `${tokens.spacingVerticalM} 36px 0`
  },
  band: { position: 'absolute', top: 0, bottom: 0, boxSizing: 'border-box', paddingRight: '2px' },
  link: {
    ...typographyStyles.caption1Strong,
    display: 'block',
    boxSizing: 'border-box',
    lineHeight: '26px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` }
  }
});

const percent = (at: number): string => `${(at * 100).toFixed(3)}%`;

function One({ band: { phase: row, from, to } }: { readonly band: Band<Phase> }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const linkTo = usePathLinks();
  const label = words.messages.pictures.phase(row.name, dayWords(words, row.start), dayWords(words, row.end));
  return (
    <li className={styles.band} style={{ left: percent(from), width: percent(to - from) }}>
      <a className={styles.link} title={label} aria-label={label} {...linkTo(['plan', phase.name, String(row.id)])}>
        {row.name}
      </a>
    </li>
  );
}

/** The project's phases over the milestones, each as long as it lasts. */
export function Bands({ times }: { readonly times: Pick<Timeline<never>, 'from' | 'to'> }): JSX.Element | null {
  const styles = useStyles();
  const { pictures } = useWords().messages;
  const bands = bandsIn(useRows(phase), times);
  if (bands.length === 0) return null;
  return (
    <ol className={styles.root} aria-label={pictures.phases}>
      {bands.map((band) => (
        <One key={band.phase.id} band={band} />
      ))}
    </ol>
  );
}
