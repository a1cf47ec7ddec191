import * as React from 'react';
import { Combobox, Field, Input, Option, makeStyles, tokens } from '@fluentui/react-components';
import { milestone } from '../../../domain/templates/milestone';
import { problemWords } from '../../../locales/failureWords';
import { useSaid, useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { DeadlineInput } from '../../form/DeadlineInput';
import { PersonPicker } from '../../form/PersonPicker';
import { usePopup } from '../../form/controls/usePopup';
import { focusWrong } from '../../parts/focusWrong';
import { usePeriod } from '../../project/ProjectRoom';
import { useStateRemark } from '../check/useStateRemark';
import type { RowField } from './rowDraft';
import type { Entry } from './useEntry';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 3fr) minmax(0, 2fr)',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    marginTop: tokens.spacingVerticalM,
    '@container framdrift-list (max-width: 679px)': { gridTemplateColumns: '72px minmax(0, 1fr)' }
  },
  wide: { gridColumn: 'span 1', '@container framdrift-list (max-width: 679px)': { gridColumn: '1 / -1' } },
  under: { gridColumn: '2 / span 1', '@container framdrift-list (max-width: 679px)': { gridColumn: '1 / -1' } },
  narrowInput: { minWidth: 0, width: '100%' }
});

interface CellProps {
  readonly entry: Entry;
}

function useProblem(entry: Entry): (field: RowField) => string | undefined {
  const words = useWords();
  return (field) => {
    const problem = entry.problems[field];
    if (problem === undefined) return undefined;
    return problem === 'unfinished' ? words.messages.app.entry.unfinished : problemWords(words, problem);
  };
}

/** The sentence takes the focus each time a new line begins, with the cursor after «Når ». */
function Sentence({ entry }: CellProps): JSX.Element {
  const said = useSaid();
  const styles = useStyles();
  const input = React.useRef<HTMLInputElement>(null);
  const problem = useProblem(entry)('name');
  const remark = useStateRemark();
  const [left, setLeft] = React.useState(false);
  const change = (name: string): void => {
    setLeft(false);
    entry.change({ name });
  };
  React.useEffect(() => {
    const element = input.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [entry.turn]);
  return (
    <Field
      label={said.plan.sentence}
      required
      validationMessage={problem}
      hint={left ? remark('name', entry.draft.name) : undefined}
    >
      <Input
        ref={input}
        className={styles.narrowInput}
        value={entry.draft.name}
        autoComplete="off"
        onChange={(_event, { value }) => change(value)}
        onBlur={() => setLeft(true)}
      />
    </Field>
  );
}

/** The result path: one of those there are, or a new one. */
function Path({ entry }: CellProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const milestones = useRows(milestone);
  const [open, setOpen] = React.useState(false);
  const label = words.templates.milestone.fields.path?.label;
  const { path } = entry.draft;
  const all = [...milestones.map((each) => each.path.trim()), ...entry.sent.map(({ row }) => row.path)];
  const paths = Array.from(new Set(all.filter(Boolean)));
  const typed = paths.includes(path.trim()) ? '' : path.trim().toLowerCase();
  const shown = paths.filter((each) => each.toLowerCase().includes(typed));
  return (
    <Field label={label} validationMessage={useProblem(entry)('path')}>
      <Combobox
        {...usePopup()}
        freeform
        expandIcon={{ tabIndex: -1, 'aria-hidden': true, 'aria-label': label }}
        className={styles.narrowInput}
        value={path}
        open={open && shown.length > 0}
        onOpenChange={(_event, data) => setOpen(data.open)}
        selectedOptions={[path]}
        onChange={(event) => entry.change({ path: event.target.value })}
        // Typing takes back what was chosen before, and says so with no option.
        onOptionSelect={(_event, { optionText }) => optionText !== undefined && entry.change({ path: optionText })}
      >
        {shown.map((each) => (
          <Option key={each}>{each}</Option>
        ))}
      </Combobox>
    </Field>
  );
}

/** Where a line could not be taken, the focus goes to what is wrong with it. */
function useMending(refused: number): React.RefObject<HTMLDivElement> {
  const cells = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (refused > 0) focusWrong(cells.current);
  }, [refused]);
  return cells;
}

function Responsible({ entry }: CellProps): JSX.Element {
  const said = useSaid();
  const { draft, change, turn } = entry;
  return (
    <Field label={said.plan.responsible} validationMessage={useProblem(entry)('responsible')}>
      <PersonPicker
        key={turn}
        value={draft.responsible}
        onChange={(responsible) => change({ responsible, sought: '' })}
        onUnfinished={(sought) => change({ sought })}
      />
    </Field>
  );
}

/** The cells of the line being written. */
export function EntryFields({ entry }: CellProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const period = usePeriod();
  const problem = useProblem(entry);
  const { draft, change, turn } = entry;
  const cells = useMending(entry.refused);
  return (
    <div ref={cells} className={styles.root}>
      <Field label={said.plan.number} validationMessage={problem('number')}>
        <Input
          className={styles.narrowInput}
          value={draft.number}
          onChange={(_event, { value }) => change({ number: value })}
        />
      </Field>
      <Sentence entry={entry} />
      <div className={styles.wide}>
        <Field label={said.plan.deadline} validationMessage={problem('deadline')}>
          <DeadlineInput
            key={turn}
            value={draft.deadline}
            period={period}
            above={entry.above}
            onChange={(deadline) => change({ deadline })}
          />
        </Field>
      </div>
      <div className={styles.under}>
        <Path entry={entry} />
      </div>
      <div className={styles.wide}>
        <Responsible entry={entry} />
      </div>
    </div>
  );
}
