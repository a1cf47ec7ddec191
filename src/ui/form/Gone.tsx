import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { detailOf } from './saving/store';
import { isEmpty } from '../../domain/schema/kinds';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { storedKeys } from '../../domain/schema/record';
import { identityOf } from '../../domain/schema/template';
import type { FailureDetail } from '../../domain/failure';
import { failureWords } from '../../locales/failureWords';
import type { Words } from '../../locales/words';
import { fieldWords } from '../../locales/words';
import { useSetting } from '../setting';
import { picked } from './saving/merge';
import type { Editing } from './saving/useEditing';
import { valueText } from './values/valueText';

export interface GoneProps {
  readonly editing: Editing;
  /** Where whoever shows the form can show another record. */
  readonly onMadeAnew?: (record: AnyRecord) => void;
}

/** Everything that stands in the form, as text for the clipboard. */
export function textOf(words: Words, { matter, form }: Editing): string {
  const values = form.getValues();
  const filled = matter.names.filter((name) => !isEmpty(values[name]));
  return filled
    .map((name) => {
      const text = valueText(words, matter.template, name, values[name]);
      return `${fieldWords(words, matter.template, name).label}\n${text}`;
    })
    .join('\n\n');
}

function Copy({ text }: { readonly text: () => string }): React.ReactElement {
  const said = useSetting().words.messages.saving;
  const [told, setTold] = React.useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
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

/** A record like the one that is gone, with what stands in the form. */
function draftOf({ matter, form }: Editing, record: AnyRecord): AnyDraft {
  const { template, names } = matter;
  const identity = identityOf(template);
  const own = identity === undefined ? {} : { [identity]: crypto.randomUUID() };
  return { ...picked(record, storedKeys(template)), ...picked(form.getValues(), names), ...own };
}

/** Somebody else has deleted what is being written: the text is saved from being lost. */
export function Gone({ editing, onMadeAnew }: GoneProps): React.ReactElement {
  const { words, connection } = useSetting();
  const said = words.messages.saving;
  const [failure, setFailure] = React.useState<FailureDetail | null>(null);
  const { record } = editing.ground();
  const make = async (from: AnyRecord): Promise<void> => {
    try {
      const { template } = editing.matter;
      const made: AnyRecord = await connection.repository.create(template, draftOf(editing, from));
      editing.abandon();
      onMadeAnew?.(made);
    } catch (error) {
      setFailure(detailOf(error));
    }
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {said.deleted} {failure && failureWords(words, failure)}
      </MessageBarBody>
      <MessageBarActions>
        {record && onMadeAnew && (
          <Button appearance="primary" onClick={() => void make(record)}>
            {said.anew}
          </Button>
        )}
        <Copy text={() => textOf(words, editing)} />
      </MessageBarActions>
    </MessageBar>
  );
}
