import * as React from 'react';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { AnyDraft } from '../../domain/schema/record';
import { useSetting } from '../setting';
import { CopyText } from './CopyText';
import type { RecordFormProps } from './RecordForm';
import { groundOn, useMatter } from './saving/matter';
import { picked } from './saving/merge';
import { restore } from './saving/start';
import { readUnsaved } from './saving/unsaved';

/** What one wrote before the form could only be read: said, and to be copied. Nothing where there is nothing. */
export function KeptText(props: RecordFormProps): React.ReactElement {
  const { record } = props;
  const said = useSetting().words.messages.saving;
  const matter = useMatter(props);
  const [kept, setKept] = React.useState<AnyDraft | null>(null);
  // After the form that was here has put away what stood in it.
  React.useEffect(() => {
    const unsaved = readUnsaved(matter.keyFor(record));
    const restored = restore(groundOn(matter, record).values, unsaved, matter);
    setKept(restored && unsaved ? picked(restored.values, Object.keys(unsaved.mine)) : null);
  }, [matter, record]);
  return (
    <div role="status">
      {kept && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said.keptText}</MessageBarBody>
          <MessageBarActions>
            <CopyText matter={matter} values={() => kept} />
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
