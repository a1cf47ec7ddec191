import * as React from 'react';
import { useWords } from '../../app/WordsRoom';
import { useChecked } from './useChecked';

/** «Sjekk planen (3)». */
export default function CheckCount(): JSX.Element {
  const { title, counted } = useWords().messages.check;
  const { count } = useChecked();
  return <>{count === 0 ? title : counted(count)}</>;
}
