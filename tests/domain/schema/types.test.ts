import type { ChangeOf, DraftOf, FilterOf, RecordOf } from '../../../src/domain/schema/record';
import type { BokmalOf, WordsOf } from '../../../src/domain/schema/words';
import type { activity } from '../../../src/domain/templates/activity';
import { milestone } from '../../../src/domain/templates/milestone';
import type { Query } from '../../../src/data/repository';

/**
 * What the compiler must refuse: `npm run lint` fails where one of these lines is *not* an error.
 * The functions are never called.
 */
type Milestone = RecordOf<typeof milestone>;
const project = { id: 1, title: 'Tillitsmodellen' };
const accepts = <T>(value: T): T => value;

export const refused = {
  anUnknownStatus: (m: Milestone) => {
    accepts<boolean>(m.status === 'reached');
    // @ts-expect-error 'finished' is not a status of a milestone
    accepts<boolean>(m.status === 'finished');
    // @ts-expect-error nor can it be written
    accepts<ChangeOf<typeof milestone>>({ status: 'finished' });
  },
  aChildWithoutItsParent: () => {
    const row = { name: 'Intervju', project, projectKey: 'k' };
    accepts<DraftOf<typeof activity>>({ ...row, milestone: { id: 1, title: 'M1' } });
    // @ts-expect-error an activity is a row of a milestone
    accepts<DraftOf<typeof activity>>(row);
    // @ts-expect-error a milestone belongs to a project
    accepts<DraftOf<typeof milestone>>({ name: 'Når pilot er evaluert' });
  },
  aFilterThatNoIndexServes: () => {
    accepts<FilterOf<typeof milestone>>({
      projectKey: 'k',
      status: ['planned', 'onTrack'],
      deadline: { to: '2018-01-01' }
    });
    // @ts-expect-error path has no index
    accepts<FilterOf<typeof milestone>>({ path: 'Sluttrapport' });
    // @ts-expect-error not a status
    accepts<Query<typeof milestone>>({ template: milestone, filter: { status: 'finished' } });
  },
  aMissingLabel: (nb: BokmalOf<typeof milestone>, nn: WordsOf<typeof milestone>) => {
    const { deadline, ...others } = nb.fields;
    accepts<unknown>(deadline);
    // @ts-expect-error deadline has no label
    accepts<BokmalOf<typeof milestone>>({ ...nb, fields: others });
    const { choices, ...rest } = nn;
    accepts<unknown>(choices);
    // @ts-expect-error nynorsk must say what its choices are called
    accepts<WordsOf<typeof milestone>>(rest);
    const { reached, ...statuses } = nn.choices.status;
    accepts<unknown>(reached);
    // @ts-expect-error one status has no word
    accepts<WordsOf<typeof milestone>>({ ...nn, choices: { ...nn.choices, status: statuses } });
  },
  movingARecordToAnotherProject: () => {
    // @ts-expect-error a record stays in its project
    accepts<ChangeOf<typeof milestone>>({ projectKey: 'other' });
  },
  aValueOfTheWrongKind: (m: Milestone) => {
    accepts<string>(m.name);
    accepts<string | undefined>(m.responsible?.email);
    // @ts-expect-error nobody may be responsible yet
    accepts<string>(m.responsible.email);
    // @ts-expect-error a deadline has words and a date
    accepts<ChangeOf<typeof milestone>>({ deadline: '2018-02-28' });
  }
};

test('the compiler has checked what it must refuse', () => {
  expect(Object.keys(refused)).toHaveLength(6);
});
