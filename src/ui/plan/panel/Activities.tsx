import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { planTree } from '../../../domain/planning/planTree';
import { activity } from '../../../domain/templates/activity';
import { choiceWord } from '../../../locales/words';
import { useSaid, useWords } from '../../app/WordsRoom';
import type { Activity } from '../../data/records';
import { useRows } from '../../data/useRows';
import { deadlineWords } from '../../../locales/dayWords';
import type { FormHandle } from '../../form/RecordForm';
import { useSeen } from '../../form/useSeen';
import { useMay } from '../../project/useMay';
import { useGo } from '../../route/useGo';
import { useSetting } from '../../setting';
import { ActivityForm } from './ActivityForm';
import type { PartProps } from './PanelParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, marginBottom: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`
  },
  text: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  name: typographyStyles.body1,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, marginTop: 0 }
});

function aboutWords(words: ReturnType<typeof useWords>, row: Activity): string {
  const kind =
    row.kind === 'interim' || typeof row.kind !== 'string' ? choiceWord(words, activity, 'kind', row.kind) : '';
  const parts = [
    kind,
    deadlineWords(words, row.deadline),
    choiceWord(words, activity, 'status', row.status),
    row.responsible?.name
  ];
  return parts.filter(Boolean).join(' · ');
}

interface LineProps {
  readonly row: Activity;
  readonly onEdit?: () => void;
}

function Line({ row, onEdit }: LineProps): JSX.Element {
  const styles = useStyles();
  const words = useWords();
  const said = useSaid();
  return (
    <li className={styles.item}>
      <div className={styles.text}>
        <div className={styles.name}>{row.name}</div>
        <div className={styles.about}>{aboutWords(words, row)}</div>
      </div>
      {onEdit && (
        <Button
          appearance="subtle"
          icon={<Edit20Regular />}
          aria-label={said.activities.edit(row.name)}
          onClick={onEdit}
        />
      )}
    </li>
  );
}

/** The activities and interim deliverables that lead to the milestone. */
export function Activities({ milestone, path }: PartProps): JSX.Element {
  const styles = useStyles();
  const said = useSaid();
  const go = useGo();
  const { today } = useSetting();
  const all = useRows(activity);
  const mayEdit = useMay(milestone)('editActivities');
  const rows = planTree([milestone], all, today).paths[0]?.rows[0]?.activities ?? [];
  const home = ['plan', 'milestone', String(milestone.id), 'activities'];
  const [open, field] = path;
  const form = React.useRef<FormHandle<Activity> | null>(null);
  const row = rows.find(({ id }) => String(id) === open);
  const record = useSeen(row, Number(open), form) ?? null;
  const isOpen = open !== undefined && mayEdit;
  if (isOpen && (record || open === 'new')) {
    const about = { milestone, record, order: rows.length + 1, gone: record !== null && !row, field };
    return <ActivityForm {...about} handle={form} onEnd={() => go(home)} />;
  }
  return (
    <>
      {isOpen && (
        <p role="status" className={styles.none}>
          {said.activities.gone}
        </p>
      )}
      {rows.length === 0 && <p className={styles.none}>{said.activities.none}</p>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <Line key={row.id} row={row} onEdit={mayEdit ? () => go([...home, String(row.id)]) : undefined} />
        ))}
      </ul>
      {mayEdit && (
        <Button icon={<Add20Regular />} onClick={() => go([...home, 'new'])}>
          {said.activities.new}
        </Button>
      )}
    </>
  );
}
