import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { unreachedIn } from '../../domain/planning/reached';
import { milestone } from '../../domain/templates/milestone';
import { reach } from '../../domain/templates/reach';
import { useWords } from '../app/WordsRoom';
import { useRows } from '../data/useRows';
import { PersonLine, PersonList } from '../people/PersonLine';
import { dayWords } from '../../locales/dayWords';
import { useProject } from '../project/ProjectRoom';
import { useLedProject } from '../project/useLedProject';
import { useSetting } from '../setting';
import { Part } from './Part';

const useStyles = makeStyles({
  about: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    maxWidth: '60ch'
  },
  copy: { marginTop: tokens.spacingVerticalM },
  text: { marginTop: tokens.spacingVerticalM, maxWidth: '560px' }
});

/** The browser's clipboard; inside Teams it may be refused. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to send to those who lack the app. It stands there to be read, whether it could be copied or not. */
function Invitation(): JSX.Element {
  const styles = useStyles();
  const { reach: said } = useWords().messages;
  const { opening } = useSetting();
  const { name } = useProject();
  const [isCopied, setCopied] = React.useState<boolean>();
  const text = said.invitation(name, opening.me.name);
  const copy = (): void => void copied(text).then(setCopied);
  return (
    <>
      <Button className={styles.copy} icon={<Copy20Regular />} onClick={copy}>
        {said.copy}
      </Button>
      {isCopied !== undefined && (
        <Field
          className={styles.text}
          label={said.text}
          validationState={isCopied ? 'success' : 'warning'}
          validationMessage={{ role: 'status', children: isCopied ? said.copied : said.notCopied }}
        >
          <Textarea readOnly rows={16} resize="vertical" value={text} onFocus={({ target }) => target.select()} />
        </Field>
      )}
    </>
  );
}

/** To the project leader: who does not get the bot's questions, and what to send them. Nothing where everybody does. */
export function NotReached(): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { reach: said } = words.messages;
  const { opening, readOnly } = useSetting();
  const project = useLedProject();
  const people = unreachedIn(project, useRows(milestone), useRows(reach));
  const isLeader = !readOnly && project.projectLeader?.id === opening.me.id;
  if (!isLeader || people.length === 0) return null;
  return (
    <Part title={said.title}>
      <p className={styles.about}>{said.about(people.length)}</p>
      <PersonList>
        {people.map(({ person, checkedOn }) => (
          <PersonLine
            key={person.id}
            person={person}
            about={checkedOn ? said.checked(dayWords(words, checkedOn)) : ''}
            unmarked
          />
        ))}
      </PersonList>
      <Invitation />
    </Part>
  );
}
