import * as React from 'react';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { AnyDraft } from '../../domain/schema/record';
import { useSetting } from '../setting';
import { CopyText } from './CopyText';
import type { RecordFormProps } from './RecordForm';
import { groundOn, useMatter } from './saving/matter';
import { picked } from './saving/merge';
import { restore } from './saving/start';
import { leftHere } from './saving/unsaved';

/** What one wrote before the form could only be read: said, and to be copied. Nothing where there is nothing. */
export function KeptText(props: RecordFormProps): React.ReactElement {
  const { record } = props;
  const said = useSetting().words.messages.saving;
  const matter = useMatter(props);
  const [kept, setKept] = React.useState<readonly AnyDraft[]>([]);
  // After the form that was here has put away what stood in it.
  React.useEffect(() => {
    const { values } = groundOn(matter, record);
    const drafts = leftHere(matter.keyFor(record), matter.names).flatMap(({ unsaved }) => {
      const restored = restore(values, unsaved, matter);
      return restored
        ? [
            picked(
              restored.values,
              matter.names.filter((name) => name in unsaved.mine)
            )
          ]
        : [];
    });
    setKept(drafts);
  }, [matter, record]);
  return (
    <div role="status">
      {kept.map((values, at) => (
        <MessageBar key={at} intent="warning" layout="multiline">
          <MessageBarBody>{said.keptText}</MessageBarBody>
          <MessageBarActions>
            <CopyText matter={matter} values={() => values} />
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
