import { blank } from '../../src/domain/schema/record';
import type { DraftOf, RecordOf } from '../../src/domain/schema/record';
import type { Link } from '../../src/domain/schema/kinds';
import type { activity } from '../../src/domain/templates/activity';
import type { goal } from '../../src/domain/templates/goal';
import type { milestone } from '../../src/domain/templates/milestone';
import type { project } from '../../src/domain/templates/project';
import type { followUpReport } from '../../src/domain/templates/followUpReport';
import type { lesson } from '../../src/domain/templates/lesson';
import { risk } from '../../src/domain/templates/risk';

/** Drafts for tests: valid as they are, with what a test cares about on top. */
const byHand = { key: '3f0a9a52-7c7e-4a52-9a1b-6d2f0c1e4b11' } as const;

export const aProject = (over: Partial<DraftOf<typeof project>> = {}): DraftOf<typeof project> => ({
  name: 'Tillitsmodellen',
  key: byHand.key,
  ...over
});

/** Where a row belongs; make it from a stored project with `inProject`. */
export interface Belongs {
  readonly project: Link;
  readonly projectKey: string;
}
export const inProject = ({
  id,
  name,
  key
}: {
  readonly id: number;
  readonly name: string;
  readonly key: string;
}): Belongs => ({
  project: { id, title: name },
  projectKey: key
});
const somewhere: Belongs = { project: { id: 1, title: 'Tillitsmodellen' }, projectKey: byHand.key };

export const aGoal = (over: Partial<DraftOf<typeof goal>> = {}): DraftOf<typeof goal> => ({
  ...somewhere,
  name: 'Bruker og pårørende opplever økt trygghet',
  level: 'outcome',
  ...over
});

export const aMilestone = (over: Partial<DraftOf<typeof milestone>> = {}): DraftOf<typeof milestone> => ({
  ...somewhere,
  name: 'Når pilot er evaluert',
  ...over
});

export const anActivity = (over: Partial<DraftOf<typeof activity>> = {}): DraftOf<typeof activity> => ({
  ...somewhere,
  name: 'Intervjue saksbehandlerne',
  milestone: { id: 1, title: 'Når pilot er evaluert' },
  ...over
});

export const aFollowUpReport = (
  over: Partial<DraftOf<typeof followUpReport>> = {}
): DraftOf<typeof followUpReport> => ({
  ...somewhere,
  name: 'Oppfølgingsrapport M5',
  milestone: { id: 1, title: 'Når pilot er evaluert' },
  ...over
});

export const aLesson = (over: Partial<DraftOf<typeof lesson>> = {}): DraftOf<typeof lesson> => ({
  ...somewhere,
  name: 'Spør brukeren først',
  ...over
});

/** A risk as it is judged, red before its measures. */
export const aRisk = (over: Partial<RecordOf<typeof risk>> = {}): RecordOf<typeof risk> =>
  ({
    ...blank(risk, { ...somewhere, rowKey: `risk-${over.id ?? 1}`, name: 'Avdelingene får ikke frigjort folk' }),
    id: 1,
    likelihood: 4,
    consequence: 4,
    ...over
  }) as RecordOf<typeof risk>;
