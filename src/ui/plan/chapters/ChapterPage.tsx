import * as React from 'react';
import { mark } from '../../../domain/schema/sectionState';
import type { ChangeOf } from '../../../domain/schema/record';
import type { projectPlan } from '../../../domain/templates/projectPlan';
import { ProposeInChapter } from '../../changes/ProposeBar';
import { useSay } from '../../app/Announcer';
import { useWords } from '../../app/WordsRoom';
import { useMay } from '../../project/useMay';
import { SectionFrame } from '../../sections/SectionFrame';
import type { Marking } from '../../sections/SectionFrame';
import type { ChapterHere } from './useChapters';
import { ChapterFolds } from './ChapterFolds';
import { ChapterParts } from './ChapterParts';
import { useChangePlan } from './useChangePlan';

interface Props {
  readonly here: ChapterHere;
  readonly next: ChapterHere | undefined;
  /** What is open in it. */
  readonly path: readonly string[];
}

/** One chapter of the plan: what is written in it, and how far it has come. */
export function ChapterPage({ here, next, path }: Props): JSX.Element {
  const said = useWords().messages.chapters;
  const say = useSay();
  const mayEdit = useMay()('editPlan');
  const { store, busy, failed } = useChangePlan();
  const { chapter } = here;
  const inside = path[0] === 'history' || path[0] === 'advice' ? [] : path;
  const set: Marking['set'] = (as) =>
    store(
      ({ done, notRelevant }) => mark({ done, notRelevant }, chapter.name, as) as ChangeOf<typeof projectPlan>,
      () => say(said.saved[as])
    );
  return (
    <article>
      <SectionFrame {...{ here, next, mayEdit, busy, failed, set }}>
        <ProposeInChapter chapter={chapter} />
        <ChapterParts chapter={chapter} path={inside} />
      </SectionFrame>
      <ChapterFolds chapter={chapter} label={here.label} />
    </article>
  );
}
