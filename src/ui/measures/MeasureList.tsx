import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { identityIn } from '../../domain/schema/template';
import { measure } from '../../domain/templates/measure';
import type { MeasureKind } from '../../domain/templates/measure';
import { templateWordsOf } from '../../locales/words';
import { useLater, useWords } from '../app/WordsRoom';
import { useMay } from '../project/useMay';
import type { RecordProps } from '../rooms/specials';
import { useSetting } from '../setting';
import { MeasureForm } from './MeasureForm';
import { MeasureLine } from './MeasureLine';
import { useMeasures } from './useMeasures';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  end: { marginTop: tokens.spacingVerticalS }
});

interface Props extends RecordProps {
  readonly kind: MeasureKind;
  /** What this kind is called. */
  readonly label: string;
  readonly heading: string;
}

/** Which measure is open here (0: a new one); when it is closed, the focus goes back to the button that opened it. */
function useOpening() {
  const root = React.useRef<HTMLDivElement>(null);
  const [open, setOpen] = React.useState<number | null>(null);
  const left = React.useRef<number | null>(null);
  React.useEffect(() => {
    if (open !== null || left.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-opens="${left.current}"]`)?.focus();
    left.current = null;
  }, [open]);
  const end = (): void => {
    left.current = open;
    setOpen(null);
  };
  return { root, open, setOpen, end };
}

/** Who may write here: with rights, in a record that is not settled. */
function useMayEdit(): boolean {
  const { readOnly } = useSetting();
  return useMay()('editRows') && !readOnly;
}

interface LinesProps extends Omit<Props, 'heading' | 'label'> {
  readonly open: number | null;
  /** Null: who looks may not edit. */
  readonly setOpen: ((id: number) => void) | null;
  readonly onEnd: () => void;
}

function Lines({ open, setOpen, ...form }: LinesProps): JSX.Element | null {
  const styles = useStyles();
  const { measures: said } = useLater();
  const rows = useMeasures(form, form.kind);
  if (rows.length === 0) return open === null ? <p className={styles.none}>{said.none}</p> : null;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.id}>
          {open === row.id && setOpen ? (
            <MeasureForm {...form} row={row} label={row.name} />
          ) : (
            <MeasureLine row={row} {...(setOpen ? { onEdit: () => setOpen(row.id) } : {})} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A record's measures of one kind. */
export function MeasureList({ label, heading, ...of }: Props): JSX.Element {
  const styles = useStyles();
  const { measures: said } = useLater();
  const words = templateWordsOf(useWords(), measure);
  const mayEdit = useMayEdit();
  const { root, open, setOpen, end } = useOpening();
  const hasKey = identityIn(of.template, of.record) !== '';
  const add = {
    className: styles.end,
    icon: <Add20Regular />,
    'aria-label': said.newOf(label),
    'data-opens': 0,
    onClick: () => setOpen(0)
  };
  return (
    <div ref={root}>
      <h4 className={styles.heading}>{heading}</h4>
      <Lines {...of} open={open} setOpen={mayEdit ? setOpen : null} onEnd={end} />
      {mayEdit && open === 0 && <MeasureForm {...of} row={null} label={said.newOf(label)} onEnd={end} />}
      {mayEdit && open !== 0 && hasKey && <Button {...add}>{words.new}</Button>}
      {mayEdit && !hasKey && <p className={styles.none}>{said.noKey}</p>}
    </div>
  );
}
