import type { AnyDraft, AnyRecord } from '../../../src/data/repository';
import { lesson } from '../../../src/domain/templates/lesson';
import { project } from '../../../src/domain/templates/project';
import { reflection } from '../../../src/domain/templates/reflection';
import { aPlan, rowOf } from '../opened';
import { ola } from '../site';

type Plan = ReturnType<typeof aPlan>;

/** Another project of the same site, which has learnt something about pilots. */
export function withOthers(plan: Plan): { readonly theirs: AnyRecord; readonly learnt: AnyRecord } {
  const theirs = plan.site.add(project, { key: '9f0a3c1e-0000-4c6f-9a8b-1234567890ab', name: 'Digitale skjema' });
  const learnt = plan.site.add(lesson, {
    ...rowOf(theirs),
    projectKey: theirs.key,
    name: 'Piloten hadde ingen slutt',
    topic: 'pilot',
    kind: 'improvement',
    advice: 'Avtal når piloten er over.'
  });
  return { theirs, learnt };
}

/** What Ola thought at the first milestone. */
export const aThought = ({ site, record, milestones }: Plan, draft: AnyDraft = {}): AnyRecord =>
  site.add(reflection, {
    ...rowOf(record),
    milestone: { id: milestones[0]!.id, title: 'M1' },
    name: 'Fast dag',
    learnt: 'Fast dag hjalp.',
    writtenBy: ola,
    date: '2018-01-09',
    ...draft
  });
