import * as React from 'react';
import { Button, Field, Textarea, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { reflection } from '../../../domain/templates/reflection';
import { fieldWords } from '../../../locales/words';
import { useLater, useWords } from '../../app/WordsRoom';
import { Trouble } from '../../parts/Trouble';
import { questions } from './useStop';
import type { Stop } from './useStop';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  label: { ...typographyStyles.subtitle2, display: 'block', paddingBottom: tokens.spacingVerticalS },
  text: { width: '100%' },
  send: { alignSelf: 'stretch', '@container framdrift (min-width: 640px)': { alignSelf: 'flex-start' } }
});

/** The three questions, big and simple. */
export function StopForm({ stop }: { readonly stop: Stop }): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const { stop: said } = useLater().learning;
  const { answers, answer, send, busy, failed } = stop;
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form noValidate className={styles.root} onSubmit={onSubmit}>
      {questions.map((name) => (
        <Field
          key={name}
          size="large"
          label={{ children: fieldWords(words, reflection, name).label, className: styles.label }}
        >
          <Textarea
            size="large"
            resize="vertical"
            rows={3}
            className={styles.text}
            readOnly={busy}
            value={answers[name]}
            onChange={(_, { value }) => answer(name, value)}
          />
        </Field>
      ))}
      {failed !== null && <Trouble>{failed}</Trouble>}
      <Button type="submit" appearance="primary" size="large" className={styles.send} disabledFocusable={busy}>
        {said.send}
      </Button>
    </form>
  );
}
