import * as React from 'react';
import {
  Button,
  Field,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles
} from '@fluentui/react-components';
import { problemWords } from '../../../locales/failureWords';
import { useSaid, useWords } from '../../app/WordsRoom';
import { Trouble } from '../../parts/Trouble';
import type { Milestone } from '../../data/records';
import { DateInput } from '../../form/DateInput';
import { DeadlineInput } from '../../form/DeadlineInput';
import { focusWrong } from '../../parts/focusWrong';
import { usePeriod } from '../../project/ProjectRoom';
import { actions } from './actions';
import type { ActionName } from './actions';
import { useAction } from './useAction';
import type { Doing } from './useAction';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  framed: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS }
});

interface Props {
  readonly name: ActionName;
  readonly milestone: Milestone;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Stands in a frame already. */
  readonly framed?: boolean;
}

interface FieldsProps {
  readonly name: ActionName;
  readonly doing: Doing;
}

function Fields({ name, doing }: FieldsProps): JSX.Element {
  const { actions: said } = useSaid();
  const words = useWords();
  const period = usePeriod();
  const { asks, reasonField, reasonLabel, reasonRequired } = actions[name];
  const { typed, change } = doing;
  const problem = (field: string): string | undefined => {
    const found = doing.problems.find((each) => each.field === field);
    return found && problemWords(words, found);
  };
  return (
    <>
      {asks === 'day' && (
        <Field label={said.reachedOn} required validationMessage={problem('reachedOn')}>
          <DateInput value={typed.day} onChange={(day) => change({ day })} />
        </Field>
      )}
      {asks === 'deadline' && (
        <Field label={said.newDeadline} hint={said.moveHint} required validationMessage={problem('deadline')}>
          <DeadlineInput toCome value={typed.deadline} period={period} onChange={(deadline) => change({ deadline })} />
        </Field>
      )}
      <Field label={said[reasonLabel]} required={reasonRequired} validationMessage={problem(reasonField)}>
        <Textarea
          resize="vertical"
          rows={3}
          value={typed.reason}
          onChange={(_event, { value }) => change({ reason: value })}
        />
      </Field>
    </>
  );
}

/** Focus goes to the first thing asked for; where something is wrong, to the first of it. */
function useFirstFocus(problems: Doing['problems']): React.RefObject<HTMLFormElement> {
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  React.useEffect(() => {
    if (problems.length > 0) focusWrong(form.current);
  }, [problems]);
  return form;
}

/** What an action asks for, where the buttons were. Escape gives up. */
export function ActionForm({ name, milestone, onDone, onCancel, framed = false }: Props): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const words = useWords();
  const doing = useAction(name, milestone, onDone);
  const form = useFirstFocus(doing.problems);
  const notOpen = doing.problems.find(({ field }) => field === 'status');
  const message = doing.failed ?? (notOpen && problemWords(words, notOpen));
  const onSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    void doing.confirm();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      ref={form}
      noValidate
      className={mergeClasses(styles.root, !framed && styles.framed)}
      aria-label={said.actions[name]}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      <p className={styles.title} aria-hidden="true">
        {said.actions[name]}
      </p>
      <Fields name={name} doing={doing} />
      {message && <Trouble>{message}</Trouble>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={doing.busy}>
          {doing.isAsked ? words.messages.now.changes.send : said.actions[actions[name].confirm]}
        </Button>
        <Button onClick={onCancel}>{said.app.cancel}</Button>
      </div>
    </form>
  );
}
