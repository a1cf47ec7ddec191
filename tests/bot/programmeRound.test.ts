import type { RecordOf } from '../../src/domain/schema/record';
import { changeRequest } from '../../src/domain/templates/changeRequest';
import { project } from '../../src/domain/templates/project';
import { reportingLine } from '../../src/domain/templates/reportingLine';
import { blank } from '../../src/domain/schema/record';
import { aProject, inProject } from '../support/builders';
import { openFollowedBot } from '../support/followedBot';
import type { FollowedBot } from '../support/followedBot';

/** «Fredagsrunden» of a programme: one message for all its projects, each where it belongs. */
let whole: FollowedBot;

beforeAll(async () => {
  whole = await openFollowedBot({ name: 'Velferdsteknologi' });
  const leader = whole.as('projectLeader');
  const programmeLeaders = [await whole.person('programmeLeader')];
  const one = async (key: string, name: string, more: Partial<RecordOf<typeof project>> = {}) =>
    leader.repository.create(project, {
      ...aProject({ key, name, periodStart: '2018-01-01', periodEnd: '2018-12-31' }),
      programmeLeaders,
      followUpFrom: '2018-01-02',
      ...more
    });
  const waiting = await one('waiting', 'Tillitsmodellen');
  const missing = await one('missing', 'Tidlig innsats');
  await one('others', 'Ikke hennes', { programmeLeaders: [await whole.person('programmeLeader2')] });
  await one('over', 'Avsluttet', { status: 'closed' });
  await leader.repository.create(
    changeRequest,
    blank(changeRequest, {
      ...inProject(waiting),
      name: 'Mer tid',
      kind: 'other',
      reason: 'Sykdom',
      status: 'recommended',
      recommendedOn: '2018-03-08'
    }) as never
  );
  const line = { name: 'Månedsrapport', receiver: 'programmeLeader', rhythm: 'monthly', firstDue: '2018-02-28' };
  await leader.repository.create(reportingLine, blank(reportingLine, { ...inProject(missing), ...line }) as never);
}, 60_000);
afterAll(() => whole.close());

const rounds = (role: 'programmeLeader' | 'programmeLeader2'): readonly string[] =>
  whole.textsOf(role).filter((text) => /\d prosjekt/.test(text));

test('the programme leader gets one message: without remark, waiting for her, reports missing', async () => {
  whole.setClock('2018-03-09T07:30:00Z');
  await whole.sweep();
  const [text, ...more] = rounds('programmeLeader');
  expect(more).toEqual([]);
  expect(text).toContain('3 prosjekter: 1 uten merknad, 1 venter på deg, 1 mangler rapport.');
  expect(text).toContain('Tillitsmodellen: 1 ting venter på deg');
  expect(text).toContain('Tidlig innsats: mangler rapport');
  expect(text).not.toMatch(/Ikke hennes|Avsluttet/);
});

test('another programme leader hears of their own', () => {
  expect(rounds('programmeLeader2')).toEqual([expect.stringContaining('1 prosjekt: 1 uten merknad')]);
});

test('it comes once a week', async () => {
  whole.setClock('2018-03-09T12:30:00Z');
  await whole.sweep();
  expect(rounds('programmeLeader')).toHaveLength(1);
  whole.setClock('2018-03-16T07:30:00Z');
  await whole.sweep();
  expect(rounds('programmeLeader')).toHaveLength(2);
});
