import * as React from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Template } from '../../domain/schema/template';
import { useSetting } from '../setting';
import { ConflictChoice } from './conflict/ConflictChoice';
import { FormFields } from './FormFields';
import { FormPlaceProvider } from './formPlace';
import { focusIn } from './guidance/guided';
import { Guide } from './guidance/Guide';
import type { RecordFormProps } from './RecordForm';
import { Restored } from './Restored';
import { SaveBar } from './SaveBar';
import type { Editing, Restorable } from './saving/useEditing';
import { useEditing } from './saving/useEditing';
import type { Saver } from './saving/useSaving';
import { useSaving } from './saving/useSaving';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalM }
});

const noLinks = (): readonly [] => [];

const isAnyRequired = (template: Template, names: readonly string[]): boolean =>
  names.some((name) => template.fields[name]?.options.required);

function RequiredNote(): React.ReactElement {
  return <Caption1 className={useStyles().note}>{useSetting().words.messages.form.requiredNote}</Caption1>;
}

/** What the form does: saves what stands in it, or throws away what was brought back. */
function useDoing(editing: Editing & Restorable, saver: Saver) {
  const root = React.useRef<HTMLFormElement>(null);
  const [isBack, setBack] = React.useState(editing.restored !== null);
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    await saver.save();
    if (!root.current) return; // Saved, and the form is gone.
    setBack(false);
    focusIn(root.current?.querySelector('[data-wrong]'));
  };
  const discard = (): void => {
    editing.rebase(editing.ground().record);
    setBack(false);
    focusIn(root.current?.querySelector('[data-field]'));
  };
  return { root, isBack, submit, discard };
}

/** A form that can be written in. */
export function EditForm(props: RecordFormProps): React.ReactElement {
  const { template, fields, links = noLinks, period, remark, layout = 'page', onSaved, onCancel } = props;
  const editing = useEditing(props);
  const { matter, form, kept } = editing;
  const saver = useSaving(editing, onSaved);
  const { root, isBack, submit, discard } = useDoing(editing, saver);
  const place = React.useMemo(() => ({ period, links, remark }), [period, links, remark]);
  const level = props.headingLevel ?? (layout === 'page' ? 2 : 3);
  const { saving, settle } = saver;
  if (saving.kind === 'conflict')
    return <ConflictChoice {...{ template, level }} conflict={saving} mine={form.getValues()} onChosen={settle} />;
  const { control } = form;
  const stored = editing.ground().values;
  return (
    <FormPlaceProvider value={place}>
      <Guide template={template} names={matter.names} mayStandAtSide={layout === 'page'}>
        <form ref={root} noValidate onSubmit={(event) => void submit(event)}>
          {isBack && <Restored onDiscard={discard} />}
          {isAnyRequired(template, matter.names) && <RequiredNote />}
          <FormFields {...{ template, fields, control, stored, level }} asked={matter.names} />
          <SaveBar {...{ template, control, saving, kept, onCancel }} names={matter.names} />
        </form>
      </Guide>
    </FormPlaceProvider>
  );
}
