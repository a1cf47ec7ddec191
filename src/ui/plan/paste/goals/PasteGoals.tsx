import * as React from 'react';
import type { GoalLevel } from '../../../../domain/planning/paste/goals/pastedGoals';
import { goal } from '../../../../domain/templates/goal';
import { useSay } from '../../../app/Announcer';
import { useWords } from '../../../app/WordsRoom';
import { useRows } from '../../../data/useRows';
import { GoalList } from '../../GoalList';
import type { Fate } from '../PasteBox';
import { PasteScreen } from '../PasteScreen';
import { isWanted } from '../pasted';
import { PreviewList } from '../PreviewList';
import { OneForAll, PreviewTop } from '../PreviewTop';
import { readGoals } from '../readClipboard';
import type { Pasted } from '../readClipboard';
import { useMaking } from '../useMaking';
import { usePaste } from '../usePaste';
import type { Paste } from '../usePaste';
import { useStoring } from '../useStoring';
import { useLevelAnswers } from './GoalFields';
import { GoalPreviewRow } from './GoalPreviewRow';
import { anewGoal, atLevel, goalPreview, isWrongGoal } from './goalRow';
import type { GoalPreview, GoalRow } from './goalRow';
import { useStoreGoals } from './storeGoals';

type GoalPaste = Paste<GoalPreview>;

/** One answer for every goal whose level nothing said. */
function Levels({ rows, changeAll }: Pick<GoalPaste, 'changeAll'> & Pick<GoalPreview, 'rows'>): JSX.Element | null {
  const said = useWords().messages.goals;
  const answers = useLevelAnswers();
  const asked = rows.filter((row) => row.asksLevel && isWanted(row));
  const [first] = asked;
  if (!first) return null;
  const chosen = asked.every(({ level }) => level === first.level) ? first.level : null;
  return (
    <OneForAll
      label={said.whichLevel(asked.length)}
      answers={answers}
      chosen={chosen}
      onChoose={(level) => changeAll(atLevel(level as GoalLevel))}
    />
  );
}

/** «13 mål: 9 effektmål og 4 resultatmål». */
function useCounted(): (rows: readonly Pick<GoalRow, 'level'>[]) => string {
  const said = useWords().messages.goals;
  const answers = useLevelAnswers();
  return (rows) => {
    const levels = answers.flatMap(([key, name]) => {
      const count = rows.filter(({ level }) => level === key).length;
      return count > 0 ? [said.ofLevel(count, name.toLowerCase())] : [];
    });
    const [last = '', ...others] = levels.slice().reverse();
    const before = others.reverse().join(', ');
    return said.counted(rows.length, before === '' ? last : said.and(before, last));
  };
}

function Previewed({ preview, paste, tried }: { preview: GoalPreview; paste: GoalPaste; tried: boolean }): JSX.Element {
  const {
    goals,
    goals: { paste: said }
  } = useWords().messages;
  const names = new Map<string, string>(useLevelAnswers());
  const counted = useCounted();
  const { rows, source } = preview;
  const { restored, forget, change, changeAll } = paste;
  return (
    <>
      <PreviewTop
        {...{ said, source, restored }}
        found={counted(rows.filter(({ stored }) => !stored))}
        onForget={forget}
      >
        <Levels rows={rows} changeAll={changeAll} />
      </PreviewTop>
      <PreviewList rows={rows} headingOf={(level) => names.get(level) ?? goals.noLevel}>
        {(row) => <GoalPreviewRow key={row.key} {...{ row, change, tried }} />}
      </PreviewList>
    </>
  );
}

function usePasting({ begin }: GoalPaste): (pasted: Pasted) => Fate {
  const say = useSay();
  const counted = useCounted();
  const existing = useRows(goal).map(({ name }) => name);
  return (pasted) => {
    const read = readGoals(pasted);
    if (read === null) return 'noText';
    if (read.goals.length === 0) return 'nothing';
    begin(goalPreview(read, existing));
    say(counted(read.goals));
    return 'read';
  };
}

/** Pasting the goals that one has. */
export default function PasteGoals({ home }: { readonly home: readonly string[] }): JSX.Element {
  const said = useWords().messages.goals.paste;
  const paste = usePaste<GoalPreview>('goals');
  const goals = useRows(goal);
  const making = useMaking({ said, paste, storing: useStoring(goal, useStoreGoals()), anew: anewGoal });
  const { preview } = paste;
  return (
    <PasteScreen
      {...{ said, making, home }}
      rows={preview && preview.rows}
      isWrong={isWrongGoal}
      onPaste={usePasting(paste)}
      preview={(tried) => preview && <Previewed {...{ preview, paste, tried }} />}
      whole={<GoalList goals={goals} level="h3" />}
    />
  );
}
