import * as React from 'react';
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles
} from '@fluentui/react-components';
import { useSaid, useWords } from '../app/WordsRoom';
import { wordsOf } from './failures';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalXXL },
  title: { ...typographyStyles.title2, margin: 0, marginBottom: tokens.spacingVerticalL }
});

interface Props {
  /** Where nothing else is on the screen: the first heading. */
  readonly title?: string;
  readonly error?: unknown;
  readonly again?: () => void;
}

/** What went wrong, in words, and a way on. */
export function Failed({ title, error, again }: Props): JSX.Element {
  const words = useWords();
  const said = useSaid();
  const styles = useStyles();
  const text = error === undefined ? `${said.app.broken} ${said.app.brokenHint}` : wordsOf(words, error);
  return (
    <div className={styles.root}>
      {title !== undefined && <h1 className={styles.title}>{title}</h1>}
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>{text}</MessageBarBody>
        {again && (
          <MessageBarActions>
            <Button size="small" onClick={again}>
              {said.app.again}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
