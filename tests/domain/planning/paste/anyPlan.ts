import fc from 'fast-check';
import type { PastedMilestone } from '../../../../src/domain/planning/paste/pastedPlan';

const letters = 'abcdefghijklmnopqrstuvwxyzæøå';
const word = fc.string({ unit: fc.constantFrom(...letters.split('')), minLength: 2, maxLength: 9 });
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const deadline = fc.constantFrom(
  'Ultimo februar',
  'Juni',
  'September/oktober',
  '1. mars 2018',
  '28.02.2018',
  '2018-05-15',
  'uke 12',
  '2. kvartal',
  'medio mai 2018'
);
const hostile = fc.constantFrom('', '', ' "sitat"', ' <script>alert(1)</script>', ' & æ', ' =1+1', ' 👩‍👧 é');

const deliverable = fc.record({
  name: fc.tuple(words(5), hostile).map((parts) => `U${parts.join('')}`),
  deadline: fc.oneof(deadline, fc.constant(''))
});

const milestone = (at: number): fc.Arbitrary<Omit<PastedMilestone, 'path'>> =>
  fc.record({
    number: fc.constantFrom(`M${at}`, `${at}.1`, `MP ${at}`),
    name: fc.tuple(words(8), hostile).map((parts) => `Når ${parts.join('')}`),
    responsible: fc.constantFrom('', 'Kari Ås', 'Ola Bø'),
    deadline: fc.oneof(deadline, fc.constant('')),
    description: fc.oneof(fc.constant(''), words(6)),
    deliverables: fc.array(deliverable, { maxLength: 4 })
  });

/** Any plan that people could have laid out: paths with letters in common with nothing, milestones under them. */
export const anyPlan: fc.Arbitrary<readonly PastedMilestone[]> = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }), fc.boolean())
  .chain(([counts, named]) =>
    fc.tuple(
      ...counts.flatMap((count, path) =>
        Array.from({ length: count }, (_, at) =>
          milestone(path * 10 + at + 1).map((one) => ({ ...one, path: named ? `Resultatløpet ${path}x` : '' }))
        )
      )
    )
  );
