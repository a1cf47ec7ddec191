import * as React from 'react';
import { Button, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Place } from '../../../domain/planning/arranging';
import type { Person } from '../../../domain/schema/kinds';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Milestone } from '../../data/records';
import { PersonPicker } from '../../form/PersonPicker';
import { MoveTo } from './MoveTo';
import { useArrangeStyles } from './styles';
import type { Arranging } from './useArranging';

type Open = 'person' | 'move' | null;

interface Props {
  readonly arranging: Arranging;
  readonly paths: readonly string[];
  readonly ids: ReadonlySet<number>;
  readonly onPerson: (person: Person) => void;
  readonly onMove: (to: Place) => void;
}

/** Whoever is chosen becomes responsible at once: Angre is there if it was the wrong one. */
function SetPerson({ onPerson, onCancel }: { onPerson: Props['onPerson']; onCancel: () => void }): JSX.Element {
  const styles = useArrangeStyles();
  const said = useSaid();
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => root.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={root} className={styles.fields}>
      <Field label={said.plan.responsible}>
        <PersonPicker value={null} onChange={(person) => person && onPerson(person)} />
      </Field>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{said.app.cancel}</Button>
      </div>
    </div>
  );
}

function Done({ arranging }: Pick<Props, 'arranging'>): JSX.Element | null {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  const { done, failed } = arranging;
  if (failed !== null) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{failed}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!done) return null;
  return (
    <div className={styles.actions}>
      <p className={styles.told}>{done.words}</p>
      {done.undo && (
        <Button size="small" onClick={() => void arranging.undo()}>
          {arrange.undo}
        </Button>
      )}
    </div>
  );
}

interface ButtonsProps {
  readonly count: number;
  readonly onOpen: (what: Open) => void;
}

function Buttons({ count, onOpen }: ButtonsProps): JSX.Element {
  const styles = useArrangeStyles();
  const { arrange } = useWords().messages.planning;
  return (
    <div className={styles.actions}>
      <span className={styles.count}>{arrange.selected(count)}</span>
      <Button data-opens="person" appearance="primary" onClick={() => onOpen('person')}>
        {arrange.setPerson}
      </Button>
      <Button data-opens="move" onClick={() => onOpen('move')}>
        {arrange.moveTo}
      </Button>
    </div>
  );
}

/** What is open has gone: the focus goes back to what opened it. */
function useFocusBack(open: Open): React.RefObject<HTMLDivElement> {
  const root = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(open);
  React.useEffect(() => {
    if (open === null && before.current !== null)
      root.current?.querySelector<HTMLElement>(`[data-opens="${before.current}"]`)?.focus();
    before.current = open;
  }, [open]);
  return root;
}

/** What can be done with the selected milestones, and what was done last. */
export function SelectionBar({ arranging, paths, ids, onPerson, onMove }: Props): JSX.Element | null {
  const styles = useArrangeStyles();
  const [open, setOpen] = React.useState<Open>(null);
  const root = useFocusBack(open);
  const close = (): void => setOpen(null);
  const plan: readonly Milestone[] = arranging.plan;
  const isIdle = ids.size === 0 && !arranging.done && arranging.failed === null;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || open === null) return;
    event.preventDefault();
    close();
  };
  const after = <T,>(act: (value: T) => void): ((value: T) => void) => {
    return (value) => {
      act(value);
      close();
    };
  };
  if (isIdle) return null;
  return (
    <div ref={root} className={styles.bar} onKeyDown={onKeyDown}>
      <Done arranging={arranging} />
      {ids.size > 0 && open === null && <Buttons count={ids.size} onOpen={setOpen} />}
      {ids.size > 0 && open === 'person' && <SetPerson onPerson={after(onPerson)} onCancel={close} />}
      {ids.size > 0 && open === 'move' && <MoveTo {...{ plan, paths, ids }} onMove={after(onMove)} onCancel={close} />}
    </div>
  );
}
