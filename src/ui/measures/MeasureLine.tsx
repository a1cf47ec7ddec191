import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { isOverdue } from '../../domain/schema/overdue';
import { measure } from '../../domain/templates/measure';
import { choiceWord } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { deadlineWords } from '../../locales/dayWords';
import { recordAddress } from '../../domain/templates/addresses';
import { usePathLinks } from '../route/useGo';
import { useSetting } from '../setting';
import type { Measure } from './useMeasures';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  text: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
  late: { color: tokens.colorPaletteRedForeground2, fontWeight: tokens.fontWeightSemibold }
});

/** Who does it, by when, and how far it has come. */
function About({ row }: { readonly row: Measure }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { measures: said, rooms } = useLater();
  const { today } = useSetting();
  const parts = [
    row.responsible?.name ?? said.nobody,
    deadlineWords(words, row.deadline),
    choiceWord(words, measure, 'status', row.status),
    choiceWord(words, measure, 'riskProfile', row.riskProfile)
  ];
  return (
    <div className={styles.about}>
      {parts.filter(Boolean).join(' · ')}
      {isOverdue(measure, 'deadline', row, today) && (
        <>
          {' · '}
          <span className={styles.late}>{rooms.late}</span>
        </>
      )}
    </div>
  );
}

interface Props {
  readonly row: Measure;
  readonly onEdit?: () => void;
}

/** One measure; its name leads to its page, with its files and its history. */
export function MeasureLine({ row, onEdit }: Props): JSX.Element {
  const styles = useStyles();
  const { measures: said } = useLater();
  const linkTo = usePathLinks();
  return (
    <div className={styles.item}>
      <div className={styles.text}>
        <Link className={styles.name} {...linkTo(recordAddress(measure, row.id))}>
          {row.name}
        </Link>
        <About row={row} />
      </div>
      {onEdit && (
        <Button
          appearance="subtle"
          icon={<Edit20Regular />}
          aria-label={said.edit(row.name)}
          data-opens={row.id}
          onClick={onEdit}
        />
      )}
    </div>
  );
}
