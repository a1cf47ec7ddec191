import * as React from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AnyDraft } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { usePaper } from '../print/paper';
import { useSetting } from '../setting';
import { ConflictChoice } from './conflict/ConflictChoice';
import { DisputeProvider } from './conflict/dispute';
import { FormFields } from './FormFields';
import { focusIn } from './guidance/guided';
import { Guide } from './guidance/Guide';
import type { RecordFormProps } from './RecordForm';
import { ReadForm } from './ReadForm';
import { Restored } from './Restored';
import { SaveBar } from './SaveBar';
import { SaveLine } from './SaveLine';
import type { Restorable } from './saving/opened';
import type { Editing } from './saving/useEditing';
import { useEditing } from './saving/useEditing';
import { useHandle } from './saving/useHandle';
import { useRetry } from './saving/useRetry';
import type { Saver } from './saving/useSaving';
import { useSaving } from './saving/useSaving';
import { useSavingByItself } from './saving/useSavingByItself';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalM }
});

const isAnyRequired = (template: Template, names: readonly string[]): boolean =>
  names.some((name) => template.fields[name]?.options.required);

function RequiredNote(): React.ReactElement {
  return <Caption1 className={useStyles().note}>{useSetting().words.messages.form.requiredNote}</Caption1>;
}

/** What the form does: saves what stands in it, or throws away what was brought back. */
function useDoing(editing: Editing & Restorable, saver: Saver, isByItself: boolean) {
  const root = React.useRef<HTMLFormElement>(null);
  const [isBack, setBack] = React.useState(editing.restored !== null);
  const focusWrong = (): void => focusIn(root.current?.querySelector('[data-wrong]'));
  const submit = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    if (isByItself) return saver.saveReady();
    await saver.save();
    if (!root.current) return; // Saved, and the form is gone.
    setBack(false);
    focusWrong();
  };
  const discard = (): void => {
    editing.rebase(editing.ground().record);
    setBack(false);
    focusIn(root.current?.querySelector('[data-field]'));
  };
  return { root, isBack: isBack && !isByItself, submit, discard, focusWrong };
}

/** Leaves a form that saves by itself, once what can be saved is; what is wrong is shown first. */
function useDone(editing: Editing, saver: Saver, focusWrong: () => void, leave: (() => void) | undefined) {
  if (!leave) return undefined;
  return async (): Promise<void> => {
    await saver.saveReady();
    if (editing.disputed().length) return saver.choose();
    editing.insist(true);
    if (await editing.form.trigger(Object.keys(editing.pending()))) leave();
    else focusWrong();
  };
}

interface EditFormProps extends RecordFormProps {
  /** False when it is taken away because it may not be written in any more. */
  readonly mayWrite: () => boolean;
}

/** Does it save by itself, as things stand? */
const savesByItself = ({ saves = 'onPress' }: RecordFormProps, { ground }: Editing): boolean =>
  saves === 'fromTheStart' || (saves === 'byItself' && ground().record !== null);

interface EndProps extends Pick<RecordFormProps, 'gone' | 'onMadeAnew' | 'onCancel'> {
  readonly editing: Editing;
  readonly saver: Saver;
  readonly isByItself: boolean;
  readonly focusWrong: () => void;
}

/** What stands at the bottom: how far saving has come, or the button for it. */
function End({ editing, saver, isByItself, focusWrong, gone = false, onMadeAnew, onCancel }: EndProps) {
  const done = useDone(editing, saver, focusWrong, onCancel);
  if (!isByItself) return <SaveBar {...{ editing, onCancel }} saving={saver.saving} />;
  return <SaveLine {...{ editing, saver, gone, onMadeAnew }} onDone={done && (() => void done())} />;
}

interface OnPaperProps extends Pick<RecordFormProps, 'template' | 'fields'> {
  readonly level: 2 | 3 | 4;
  readonly values: () => AnyDraft;
}

/** What stands in the form, as text: a field on paper would show as much of it as there is room for. */
function OnPaper({ values, ...rest }: OnPaperProps): React.ReactElement | null {
  return usePaper() ? (
    <div data-paper="">
      <ReadForm {...rest} record={values()} />
    </div>
  ) : null;
}

/** A form that can be written in. */
export function EditForm(props: EditFormProps): React.ReactElement {
  const { template, fields, layout = 'page', gone, onSaved, onCancel, onMadeAnew } = props;
  const editing = useEditing(props);
  const { matter, form } = editing;
  const isByItself = savesByItself(props, editing);
  const saver = useSaving(editing, isByItself, onSaved);
  const saveNow = useSavingByItself(editing, saver, { on: isByItself, mayWrite: props.mayWrite });
  useRetry(saver, isByItself);
  useHandle(props, editing, saver, isByItself);
  const { root, isBack, submit, discard, focusWrong } = useDoing(editing, saver, isByItself);
  const level = props.headingLevel ?? (layout === 'page' ? 2 : 3);
  const { saving, settle } = saver;
  const { others, values: stored } = editing.ground();
  if (saving.kind === 'conflict')
    return <ConflictChoice {...{ template, level }} conflict={saving} mine={form.getValues()} onChosen={settle} />;
  return (
    <DisputeProvider names={editing.disputed()} others={others}>
      <OnPaper {...{ template, fields, level }} values={() => ({ ...stored, ...form.getValues() })} />
      <Guide template={template} names={matter.names} mayStandAtSide={layout === 'page'}>
        <form data-screen="" ref={root} noValidate onBlur={saveNow} onSubmit={(event) => void submit(event)}>
          {isBack && <Restored onDiscard={discard} />}
          {isAnyRequired(template, matter.names) && <RequiredNote />}
          <FormFields {...{ template, fields, stored, level }} control={form.control} asked={matter.names} />
          <End {...{ editing, saver, isByItself, focusWrong, gone, onMadeAnew, onCancel }} />
        </form>
      </Guide>
    </DisputeProvider>
  );
}
