import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AnyDraft } from '../../../domain/schema/record';
import type { Template } from '../../../domain/schema/template';
import { shortDate } from '../../../locales/failureWords';
import type { Words } from '../../../locales/words';
import { fieldWords } from '../../../locales/words';
import { useSetting } from '../../setting';
import type { HeadingLevel } from '../FormSection';
import { focusIn } from '../guidance/guided';
import type { Saving } from '../saving/useSaving';
import { dayOf, timeOf } from '../typing/timeText';
import type { Side } from './ConflictField';
import { ConflictField } from './ConflictField';

type Conflict = Extract<Saving, { kind: 'conflict' }>;

interface ConflictChoiceProps {
  readonly template: Template;
  readonly conflict: Conflict;
  readonly mine: AnyDraft;
  readonly level: HeadingLevel;
  readonly onChosen: (values: AnyDraft) => Promise<void>;
}

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalL, maxWidth: '864px' },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` }
  },
  text: { margin: 0, maxWidth: '70ch' },
  also: { margin: 0, color: tokens.colorNeutralForeground2 }
});

function whenOf({ language, messages }: Words, at: string, today: string): string {
  const { conflict } = messages.form;
  const time = timeOf(at, language);
  return dayOf(at) === today ? conflict.today(time) : conflict.earlier(shortDate(dayOf(at)), time);
}

type Chosen = Readonly<Record<string, Side>>;

/** The choices so far, and what happens when somebody says that they are done. */
function useChoices({ conflict, mine, onChosen }: ConflictChoiceProps) {
  const { stored, merged } = conflict;
  const form = React.useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = React.useState<Chosen>({});
  const [tried, setTried] = React.useState(false);
  const values = (): AnyDraft =>
    Object.fromEntries(merged.both.map((name) => [name, (chosen[name] === 'mine' ? mine : stored)[name]]));
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const open = merged.both.find((name) => chosen[name] === undefined);
    setTried(true);
    if (open === undefined) void onChosen(values());
    else focusIn(form.current?.querySelector(`[data-field="${open}"]`));
  };
  return { form, chosen, setChosen, tried, submit };
}

/** Both versions, field by field, where two people have written in the same place. The person says which shall stand. */
export function ConflictChoice(props: ConflictChoiceProps): React.ReactElement {
  const { template, conflict, mine, level } = props;
  const { stored, merged, stamp } = conflict;
  const { words, today } = useSetting();
  const said = words.messages.form.conflict;
  const styles = useStyles();
  const title = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  const { form, chosen, setChosen, tried, submit } = useChoices(props);
  const labels = merged.theirs.map((name) => fieldWords(words, template, name).label).join(', ');
  return (
    <form ref={form} noValidate className={styles.root} onSubmit={submit}>
      {React.createElement(`h${level}`, { ref: title, tabIndex: -1, className: styles.title }, said.title)}
      <p className={styles.text}>{said.lead(stamp.by, whenOf(words, stamp.at, today))}</p>
      {merged.both.map((name) => (
        <ConflictField
          key={name}
          {...{ template, name, stored, mine }}
          chosen={chosen[name] ?? null}
          missing={tried && chosen[name] === undefined}
          onChoose={(side) => setChosen({ ...chosen, [name]: side })}
        />
      ))}
      {labels && <p className={styles.also}>{said.also(labels)}</p>}
      <div>
        <Button appearance="primary" type="submit">
          {said.save}
        </Button>
      </div>
    </form>
  );
}
