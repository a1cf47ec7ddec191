import * as React from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { detailOf } from './saving/store';
import type { AnyDraft, AnyRecord } from '../../domain/schema/record';
import { storedKeys } from '../../domain/schema/record';
import { identityOf } from '../../domain/schema/template';
import type { FailureDetail } from '../../domain/failure';
import { failureWords } from '../../locales/failureWords';
import { useSetting } from '../setting';
import { CopyText } from './CopyText';
import { picked } from './saving/merge';
import type { Editing } from './saving/useEditing';

export interface GoneProps {
  readonly editing: Editing;
  /** Where whoever shows the form can show another record. */
  readonly onMadeAnew?: (record: AnyRecord) => void;
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
        <CopyText matter={editing.matter} values={() => editing.form.getValues()} />
      </MessageBarActions>
    </MessageBar>
  );
}
