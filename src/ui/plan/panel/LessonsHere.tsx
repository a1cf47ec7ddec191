import * as React from 'react';
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { lesson } from '../../../domain/templates/lesson';
import { choiceWord } from '../../../locales/words';
import { useSaid, useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { useMay } from '../../project/useMay';
import { useGo, usePathLinks } from '../../route/useGo';
import type { PartProps } from './PanelParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBottom: tokens.spacingVerticalM },
  item: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginTop: 0 }
});

/** What was learnt on the way to this milestone. */
export function LessonsHere({ milestone }: PartProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { lessons: said } = useSaid();
  const go = useGo();
  const linkTo = usePathLinks();
  const mayShare = useMay(milestone)('shareLesson');
  const lessons = useRows(lesson).filter((each) => each.milestone?.id === milestone.id);
  return (
    <>
      {lessons.length === 0 && <p className={styles.none}>{said.noneHere}</p>}
      <ul className={styles.list}>
        {lessons.map((each) => (
          <li key={each.id} className={styles.item}>
            <Link {...linkTo(['lessons', String(each.id)])}>{each.name}</Link>
            <div className={styles.about}>{choiceWord(words, lesson, 'kind', each.kind)}</div>
          </li>
        ))}
      </ul>
      {mayShare && (
        <Button icon={<Add20Regular />} onClick={() => go(['lessons', 'new', String(milestone.id)])}>
          {said.new}
        </Button>
      )}
    </>
  );
}
