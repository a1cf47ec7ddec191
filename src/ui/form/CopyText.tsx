import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { isEmpty } from '../../domain/schema/kinds';
import type { AnyDraft } from '../../domain/schema/record';
import type { Words } from '../../locales/words';
import { fieldWords } from '../../locales/words';
import { useSetting } from '../setting';
import type { Asked } from './saving/merge';
import { valueText } from '../../locales/valueText';

/** What stands in these fields, as text for the clipboard. */
function textOf(words: Words, { template, names }: Asked, values: AnyDraft): string {
  const filled = names.filter((name) => !isEmpty(values[name]));
  return filled
    .map((name) => `${fieldWords(words, template, name).label}\n${valueText(words, template, name, values[name])}`)
    .join('\n\n');
}

interface CopyTextProps {
  readonly matter: Asked;
  readonly values: () => AnyDraft;
}

/** A button for what has been written and cannot be saved here. */
export function CopyText({ matter, values }: CopyTextProps): React.ReactElement {
  const { words } = useSetting();
  const said = words.messages.saving;
  const [told, setTold] = React.useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(textOf(words, matter, values()));
      setTold(said.copied);
    } catch {
      setTold(said.notCopied);
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{said.copy}</Button>
      <span role="status">{told}</span>
    </>
  );
}
