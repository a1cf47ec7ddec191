import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Template } from '../../../domain/schema/template';
import { useWords } from '../../app/WordsRoom';
import { BringBack } from './BringBack';
import type { Bringing } from './useBringBack';

const useStyles = makeStyles({
  why: {
    ...typographyStyles.caption1,
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3
  }
});

interface Props {
  readonly template: Template;
  readonly bringing: Bringing;
  readonly name: string;
}

/** Brings back one field, or says why it stays. */
export function Hindered({ template, bringing, name }: Props): JSX.Element {
  const styles = useStyles();
  const { back: said } = useWords().messages.history;
  const why = bringing.hindrance(name);
  return why === null ? (
    <BringBack {...{ template, bringing }} names={[name]} />
  ) : (
    <p className={styles.why}>{said[why]}</p>
  );
}
