import * as React from 'react';
import { Button, Select, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { NoteAdd20Regular } from '@fluentui/react-icons/svg/note-add';
import { lesson } from '../../domain/templates/lesson';
import { reflection } from '../../domain/templates/reflection';
import { topics } from '../../domain/templates/lesson/topics';
import { choiceWord, templateWordsOf } from '../../locales/words';
import { useLater, useSaid, useWords } from '../app/WordsRoom';
import { Tabs } from '../parts/Tabs';
import { useMay } from '../project/useMay';
import { listAddress } from '../../domain/templates/addresses';
import { usePathLinks } from '../route/useGo';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  topic: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginLeft: 'auto',
    minWidth: 0,
    '@container framdrift (max-width: 639px)': { marginLeft: 0, flex: '1 1 100%' }
  },
  label: typographyStyles.body1,
  select: { minWidth: 0, width: '280px', '@container framdrift (max-width: 639px)': { flex: '1 1 0', width: 'auto' } }
});

interface Props {
  readonly here: 'own' | 'others';
  /** A topic's key, or nothing. */
  readonly topic: string;
  readonly onTopic: (topic: string) => void;
}

function Writing(): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { lessons } = useSaid();
  const linkTo = usePathLinks();
  return (
    <div className={styles.buttons}>
      <Button as="a" appearance="primary" icon={<NoteAdd20Regular />} {...linkTo([...listAddress(reflection), 'new'])}>
        {templateWordsOf(words, reflection).new}
      </Button>
      <Button as="a" icon={<Add20Regular />} {...linkTo(['lessons', 'new'])}>
        {lessons.new}
      </Button>
    </div>
  );
}

/** Over what is learnt: write more of it, whose it is, and about what. */
export function LearningBar({ here, topic, onTopic }: Props): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { learning: said } = useLater();
  const mayWrite = useMay()('reflect');
  const id = useId('topic');
  return (
    <div className={styles.root}>
      {mayWrite && <Writing />}
      <Tabs
        look="small"
        label={said.whose}
        here={here}
        items={[
          { name: 'own', label: said.own, path: ['lessons'] },
          { name: 'others', label: said.others, path: ['lessons', 'others'] }
        ]}
      />
      <div className={styles.topic}>
        <label htmlFor={id} className={styles.label}>
          {said.topic}
        </label>
        <Select id={id} className={styles.select} value={topic} onChange={(_, { value }) => onTopic(value)}>
          <option value="">{said.allTopics}</option>
          {Object.keys(topics).map((key) => (
            <option key={key} value={key}>
              {choiceWord(words, lesson, 'topic', key)}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
