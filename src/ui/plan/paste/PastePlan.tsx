import * as React from 'react';
import { milestone } from '../../../domain/templates/milestone';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { useRows } from '../../data/useRows';
import { PlanTable } from '../PlanTable';
import { commonYears } from './askedDeadlines';
import type { Fate } from './PasteBox';
import { PasteScreen } from './PasteScreen';
import { anew, wrongWith } from './pasteRow';
import type { PasteRow } from './pasteRow';
import { PreviewList } from './PreviewList';
import { PreviewRow } from './PreviewRow';
import { OneForAll, PreviewTop } from './PreviewTop';
import { readClipboard } from './readClipboard';
import type { Pasted } from './readClipboard';
import { useStorePlan } from './storePlan';
import { useMaking } from './useMaking';
import { usePlanPaste } from './usePlanPaste';
import type { PlanPaste, PlanPreview } from './usePlanPaste';
import { useStoring } from './useStoring';

/** One answer for every deadline that can be in several years. */
function Years({ preview, paste }: { readonly preview: PlanPreview; readonly paste: PlanPaste }): JSX.Element | null {
  const said = useWords().messages.paste;
  const { count, years, chosen } = commonYears(preview.rows, preview.reader);
  if (years.length === 0) return null;
  return (
    <OneForAll
      label={said.whichYear(count)}
      answers={years.map((year) => [String(year), String(year)])}
      chosen={chosen === null ? null : String(chosen)}
      onChoose={(year) => paste.chooseYear(Number(year))}
    />
  );
}

const countIn = (rows: readonly PasteRow[]): readonly [milestones: number, paths: number, deliverables: number] => [
  rows.length,
  new Set(rows.map(({ path }) => path.trim()).filter(Boolean)).size,
  rows.reduce((sum, row) => sum + row.deliverables.length, 0)
];

interface PreviewProps {
  readonly preview: PlanPreview;
  readonly paste: PlanPaste;
  readonly tried: boolean;
}

function Previewed({ preview, paste, tried }: PreviewProps): JSX.Element {
  const said = useWords().messages.paste;
  const { rows, reader, source } = preview;
  const shown = rows.filter(({ stored }) => !stored);
  const { restored, forget, sought, change } = paste;
  return (
    <>
      <PreviewTop {...{ said, source, restored }} found={said.found(...countIn(shown))} onForget={forget}>
        <Years preview={preview} paste={paste} />
      </PreviewTop>
      <PreviewList rows={rows} headingOf={(path) => path || said.noPath}>
        {(row) => (
          <PreviewRow key={row.key} {...{ row, reader, change, tried }} seeking={sought.has(row.sought.trim())} />
        )}
      </PreviewList>
    </>
  );
}

function usePasting({ begin }: PlanPaste): (pasted: Pasted) => Fate {
  const said = useWords().messages.paste;
  const say = useSay();
  return (pasted) => {
    const plan = readClipboard(pasted);
    if (plan === null) return 'noText';
    if (plan.milestones.length === 0) return 'nothing';
    begin(plan);
    const deliverables = plan.milestones.reduce((sum, each) => sum + each.deliverables.length, 0);
    const paths = new Set(plan.milestones.map(({ path }) => path).filter(Boolean));
    say(said.found(plan.milestones.length, paths.size, deliverables));
    return 'read';
  };
}

/** Pasting the milestone plan that one has. */
export default function PastePlan(): JSX.Element {
  const { paste: said, app } = useWords().messages;
  const paste = usePlanPaste();
  const milestones = useRows(milestone);
  const making = useMaking({ said, paste, storing: useStoring(milestone, useStorePlan()), anew });
  const { preview } = paste;
  const isWrong = (row: PasteRow): boolean =>
    preview !== null && wrongWith(row, app.entry.when, preview.reader) !== null;
  return (
    <PasteScreen
      {...{ said, making, isWrong }}
      home={['plan']}
      rows={preview && preview.rows}
      onPaste={usePasting(paste)}
      preview={(tried) => preview && <Previewed {...{ preview, paste, tried }} />}
      whole={<PlanTable milestones={milestones} />}
    />
  );
}
