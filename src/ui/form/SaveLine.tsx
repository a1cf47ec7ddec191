import * as React from 'react';
import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens
} from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { FailureDetail } from '../../domain/failure';
import type { AnyRecord } from '../../domain/schema/record';
import type { Words } from '../../locales/words';
import { useSetting } from '../setting';
import { barStyle } from './barStyle';
import { NewsWords, fieldsInWords } from './NewsWords';
import { SaveTrouble } from './SaveTrouble';
import type { Editing } from './saving/useEditing';
import type { Saver } from './saving/useSaving';
import { failureIn } from './saving/useSaving';
import type { Status } from './saving/useStatus';
import { useStatus } from './saving/useStatus';
import { timeOf } from './typing/timeText';

interface SaveLineProps {
  readonly editing: Editing;
  readonly saver: Saver;
  /** Somebody is done here; without it there is nowhere to go back to. */
  readonly onDone?: () => void;
  /** Somebody else has deleted the record. */
  readonly gone: boolean;
  readonly onMadeAnew?: (record: AnyRecord) => void;
}

const useStyles = makeStyles({
  root: barStyle,
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, minHeight: '32px' },
  status: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2
  }
});

function statusText(words: Words, { editing, saver }: SaveLineProps, status: Status): string {
  const { form, saving: said } = words.messages;
  const { saving } = saver;
  if (saving.kind === 'saving') return form.saving;
  if (!editing.kept && status.isPending) return form.notKept;
  if (status.held.length) return said.notYetFields(fieldsInWords(words, editing, status.held));
  if (status.isPending) return said.notYet;
  return saving.kind === 'saved' ? form.saved(timeOf(saving.record.modified.at, words.language)) : said.byItself;
}

/** «Lagret 14.02», quietly: those who hear the screen are told only of what does not go as it should. */
function StatusWords(props: SaveLineProps & { readonly status: Status }): React.ReactElement {
  const { words } = useSetting();
  const isSaved = props.saver.saving.kind === 'saved' && !props.status.isPending;
  return (
    <Caption1 className={useStyles().status} data-saving={isSaved ? 'saved' : props.saver.saving.kind}>
      {isSaved && <CheckmarkRegular aria-hidden />}
      {statusText(words, props, props.status)}
    </Caption1>
  );
}

/** Somebody else has written in the same field: nothing is decided before somebody looks at both. */
function Disputed({ editing, saver, names }: SaveLineProps & { names: readonly string[] }): React.ReactElement | null {
  const { words, opening } = useSetting();
  const said = words.messages.saving;
  const [first] = names;
  if (first === undefined) return null;
  const by = editing.ground().others[first]?.by ?? '';
  const fields = fieldsInWords(words, editing, names);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{by === opening.me.name ? said.disputedOwn(fields) : said.disputed(by, fields)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={saver.choose}>{said.choose}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

const deleted: FailureDetail = { kind: 'NotFound', what: 'record' };

/** Always in sight at the bottom of a form that saves by itself: how far it has come, and what others do. */
export function SaveLine(props: SaveLineProps): React.ReactElement {
  const { editing, saver, gone, onDone, onMadeAnew } = props;
  const { words } = useSetting();
  const styles = useStyles();
  const status = useStatus(editing);
  return (
    <div className={styles.root}>
      <SaveTrouble failure={gone ? deleted : failureIn(saver.saving)} {...{ editing, onMadeAnew }} />
      <div role="status">
        <Disputed {...props} names={status.disputed} />
      </div>
      <div className={styles.row}>
        {onDone && <Button onClick={onDone}>{words.messages.saving.done}</Button>}
        <StatusWords {...props} status={status} />
        <NewsWords editing={editing} />
      </div>
    </div>
  );
}
