import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { Identity } from '../../domain/schema/record';
import type { Template } from '../../domain/schema/template';
import { useWords } from '../app/WordsRoom';
import { useRouter } from '../route/Router';
import { useGo } from '../route/useGo';
import { History } from './History';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXXXL },
  toggle: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  list: { marginTop: tokens.spacingVerticalM, maxWidth: '720px' }
});

interface Props {
  readonly template: Template;
  readonly record: Pick<Identity, 'id' | 'version'>;
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
  const toggle = (): void => go(open ? home : [...home, 'history'], { keepFocus: true, instead: true });
  return (
    <div className={styles.root}>
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
          <History template={template} record={record} />
        </div>
      )}
    </div>
  );
}
