import * as React from 'react';
import { Button, Caption1, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useFormState } from 'react-hook-form';
import type { Words } from '../../locales/words';
import { fieldWords } from '../../locales/words';
import { useSetting } from '../setting';
import { barStyle } from './barStyle';
import { Failed } from './Failed';
import { NewsWords } from './NewsWords';
import { timeOf } from './typing/timeText';
import type { Editing } from './saving/useEditing';
import type { Saving } from './saving/useSaving';

interface SaveBarProps {
  readonly editing: Editing;
  readonly saving: Saving;
  readonly onCancel?: () => void;
}

const useStyles = makeStyles({
  root: barStyle,
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  status: { flex: '1 1 160px', minWidth: 0, color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorPaletteRedForeground1 }
});

function statusOf({ messages, language }: Words, saving: Saving, kept: boolean): string {
  const said = messages.form;
  if (!kept) return said.notKept;
  if (saving.kind !== 'saved') return '';
  const saved = said.saved(timeOf(saving.record.modified.at, language));
  return saving.mergedWith === null ? saved : `${saved}. ${said.mergedWith(saving.mergedWith)}`;
}

function SaveButton({ busy }: { busy: boolean }): React.ReactElement {
  const { save, saving } = useSetting().words.messages.form;
  return (
    <Button
      appearance="primary"
      type="submit"
      disabledFocusable={busy}
      icon={busy ? { children: <Spinner size="extra-tiny" aria-hidden /> } : undefined}
    >
      {busy ? saving : save}
    </Button>
  );
}

/** Always in sight at the bottom: saves, and says how that went. */
export function SaveBar({ editing, saving, onCancel }: SaveBarProps): React.ReactElement {
  const { words } = useSetting();
  const styles = useStyles();
  const { matter, form, kept } = editing;
  const { template, names } = matter;
  const { errors, submitCount } = useFormState({ control: form.control });
  const wrong = submitCount > 0 ? names.filter((name) => name in errors) : [];
  const labels = wrong.map((name) => fieldWords(words, template, name).label).join(', ');
  return (
    <div className={styles.root}>
      <Failed failure={saving.kind === 'failed' ? saving.failure : null} />
      <div className={styles.row}>
        <SaveButton busy={saving.kind === 'saving'} />
        {onCancel && <Button onClick={onCancel}>{words.messages.form.cancel}</Button>}
        <Caption1 role="status" className={styles.status}>
          {wrong.length ? (
            <span className={styles.wrong}>{words.messages.form.toCorrect(wrong.length, labels)}</span>
          ) : (
            statusOf(words, saving, kept)
          )}
        </Caption1>
      </div>
      <NewsWords editing={editing} />
    </div>
  );
}
