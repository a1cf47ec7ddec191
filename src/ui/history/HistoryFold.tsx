import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useWords } from '../app/WordsRoom';
import { useRouter } from '../route/Router';
import { useGo } from '../route/useGo';
import { RecordHistory } from './RecordHistory';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXXL },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: { marginTop: tokens.spacingVerticalM, maxWidth: '1100px' }
});

interface Props {
  readonly template: Template;
  readonly record: Identity;
  /** The record's own address; with `history` after it, this stands open. */
  readonly home: readonly string[];
}

/** A record's history under its form, folded until somebody asks for it. */
export function HistoryFold({ template, record, home }: Props): JSX.Element {
  const styles = useStyles();
  const { history: said } = useWords().messages;
  const { route } = useRouter();
  const go = useGo();
  const open = route.path[home.length] === 'history';
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // Somebody came straight here: it is far below the form.
    if (open) root.current?.scrollIntoView?.();
    // Only on arrival.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const toggle = (): void => go(open ? home : [...home, 'history'], { keepFocus: true, instead: true });
  return (
    <div ref={root} className={styles.root}>
      <Button
        appearance="subtle"
        className={styles.toggle}
        icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={open}
        onClick={toggle}
      >
        {said.title}
      </Button>
      {open && (
        <div className={styles.list}>
          <RecordHistory template={template} record={record} base={[...home, 'history']} />
        </div>
      )}
    </div>
  );
}
