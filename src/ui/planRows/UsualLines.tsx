import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TextBulletListAdd20Regular } from '@fluentui/react-icons/svg/text-bullet-list-add';
import type { DraftOf } from '../../domain/schema/record';
import { reportingLine } from '../../domain/templates/reportingLine';
import type { Attempt } from '../../data/repository';
import type { PlanRowMessages } from '../../locales/messages';
import { useSay } from '../app/Announcer';
import { useLater, useWords } from '../app/WordsRoom';
import { useStore } from '../data/useStore';
import { wordsOf } from '../parts/failures';
import { useMay } from '../project/useMay';
import { useRowStart } from '../project/useRowStart';
import type { RowsProps } from '../rooms/specials';
import { useSetting } from '../setting';

type Line = DraftOf<typeof reportingLine>;

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalM },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '64ch' },
  failed: { ...typographyStyles.body1, color: tokens.colorStatusDangerForeground1 }
});

/** The lines that the source's own plan has, to begin with. */
function usualLines(said: PlanRowMessages['reporting']): readonly Partial<Line>[] {
  const { leader } = said;
  return [
    { name: said.status, reporter: leader, receiver: 'programmeLeader', agreement: said.toProgramme },
    { name: said.status, reporter: leader, receiver: 'steeringGroup', rhythm: 'onOrder', agreement: said.toSteering },
    { name: said.statusUfl, reporter: leader, receiver: 'ufl', rhythm: 'onOrder', agreement: said.toUfl },
    {
      name: said.activities,
      reporter: said.members,
      receiver: 'projectLeader',
      rhythm: 'byPlan',
      agreement: said.fromMembers
    }
  ];
}

const failureIn = (attempts: readonly Attempt[]): unknown => {
  const failed = attempts.find((each) => 'failure' in each);
  return failed && 'failure' in failed ? failed.failure : null;
};

/** The same identities when it is pressed again: what was stored the first time is not stored twice. */
const useKeys = (): readonly string[] => React.useMemo(() => [1, 2, 3, 4].map(() => crypto.randomUUID()), []);

/** Where there are no lines yet: the usual ones, with one press. */
export default function UsualLines({ rows }: RowsProps): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const { reporting: said } = useLater().planRows;
  const { readOnly } = useSetting();
  const mayEdit = useMay()('editPlan') && !readOnly;
  const start = useRowStart();
  const say = useSay();
  const { createAll } = useStore();
  const keys = useKeys();
  const [busy, setBusy] = React.useState(false);
  const [failed, setFailed] = React.useState<string | null>(null);
  const add = async (): Promise<void> => {
    setBusy(true);
    const drafts = usualLines(said).map((line, at) => ({ ...start, ...line, rowKey: keys[at] }) as Line);
    const failure = failureIn((await createAll(reportingLine, drafts)) as readonly Attempt[]);
    setFailed(failure === null ? null : wordsOf(words, failure));
    setBusy(false);
    if (failure === null) say(said.made);
  };
  if (!mayEdit || (rows.length > 0 && failed === null)) return null;
  return (
    <div className={styles.root}>
      <Button icon={<TextBulletListAdd20Regular />} disabledFocusable={busy} onClick={() => void (busy || add())}>
        {said.usual}
      </Button>
      <p className={styles.hint}>{said.usualHint}</p>
      {failed !== null && (
        <p role="alert" className={styles.failed}>
          {failed}
        </p>
      )}
    </div>
  );
}
