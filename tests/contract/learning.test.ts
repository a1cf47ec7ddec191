import type { RecordOf } from '../../src/domain/schema/record';
import { query } from '../../src/data/repository';
import { notPicked, picked } from '../../src/domain/learning/reflected';
import { newsFor } from '../../src/domain/planning/news';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { lesson } from '../../src/domain/templates/lesson';
import { lessonUse } from '../../src/domain/templates/lessonUse';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { reflection } from '../../src/domain/templates/reflection';
import { aMilestone, aProject, inProject } from '../support/builders';
import { detail, isLocal, openPlace } from './place';
import type { Place } from './place';

/** Reflections that are picked into a report, and advice that others use, as SharePoint stores them. */
const locally = isLocal ? test : test.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

type Project = RecordOf<typeof project>;
type Report = RecordOf<typeof followUpReport>;
type Reflection = RecordOf<typeof reflection>;

const stored = async (key: string): Promise<Project> => place.repository.create(project, aProject({ key, name: key }));

/** A report on a milestone, and what two people thought of it. */
async function aStop(key: string): Promise<{ readonly report: Report; readonly thoughts: readonly Reflection[] }> {
  const own = inProject(await stored(key));
  const row = await place.repository.create(milestone, aMilestone(own));
  const at = { ...own, milestone: { id: row.id, title: row.name } };
  const report = await place.repository.create(followUpReport, { ...at, name: 'Rapport', mainLessons: 'Sto her før.' });
  const think = (learnt: string): Promise<Reflection> =>
    place.repository.create(reflection, { ...at, name: learnt, learnt, writtenBy: place.me });
  return { report, thoughts: [await think('Fast dag hjalp.'), await think('Start tidligere.')] };
}

const readReport = async ({ id }: Report): Promise<Report> =>
  (await place.repository.read({ found: query(followUpReport, { id }) })).found[0]!;

describe('reflections that are picked into a report', () => {
  test('stand after what stood there, and are remembered as they were linked', async () => {
    const { report, thoughts } = await aStop('pick');
    await place.repository.update(followUpReport, report, picked(report, thoughts));
    const now = await readReport(report);
    const said = thoughts.map(({ learnt }) => `${place.me.name}: ${learnt}`);
    expect(now.mainLessons).toBe(['Sto her før.', ...said].join('\n\n'));
    expect(now.reflections).toEqual(thoughts.map(({ id, name }) => ({ id, title: name })));
    expect(notPicked(now, thoughts)).toEqual([]);
  });

  test('are not brought in twice when it is pressed in two places: the second is told what stands there now', async () => {
    const { report, thoughts } = await aStop('pick-twice');
    const first = await place.repository.update(followUpReport, report, picked(report, thoughts));
    const second = place.repository.update(followUpReport, report, picked(report, thoughts));
    expect(await detail(second)).toEqual({ kind: 'Conflict', current: first });
    expect((await readReport(report)).mainLessons).toBe(first.mainLessons);
  });

  locally('are known to be there when the answer was lost', async () => {
    const { report, thoughts } = await aStop('pick-lost');
    const { faults } = place.local!.sharePoint;
    faults.add({ path: 'batch', drop: 'after', times: 1 });
    const sent = await detail(place.repository.update(followUpReport, report, picked(report, thoughts)));
    faults.clear();
    const now = await readReport(report);
    expect(sent).toMatchObject({ kind: 'Unavailable' });
    expect(notPicked(now, thoughts)).toEqual([]);
    const again = place.repository.update(followUpReport, report, picked(report, thoughts));
    expect(await detail(again)).toEqual({ kind: 'Conflict', current: now });
  });

  test('keep their text in the report when somebody deletes one, and the others are still linked', async () => {
    const { report, thoughts } = await aStop('pick-gone');
    const now = await place.repository.update(followUpReport, report, picked(report, thoughts));
    await place.repository.remove(reflection, thoughts[0]!);
    const after = await readReport(report);
    expect(after.mainLessons).toBe(now.mainLessons);
    expect(after.reflections.map(({ id }) => id)).toEqual([thoughts[1]!.id]);
    const more = await place.repository.update(followUpReport, after, { situation: 'Vi går videre.' });
    expect(more.reflections).toEqual(after.reflections);
  });

  test('that are deleted while they are brought in leave their words, and no link to what is not there', async () => {
    const { report, thoughts } = await aStop('pick-meanwhile');
    await place.repository.remove(reflection, thoughts[0]!);
    await place.repository.update(followUpReport, report, picked(report, thoughts));
    const now = await readReport(report);
    expect(now.mainLessons).toContain('Fast dag hjalp.');
    expect(now.reflections.map(({ id }) => id)).toEqual([thoughts[1]!.id]);
  });
});

describe('advice that another project uses', () => {
  const use = (from: RecordOf<typeof lesson>, by: Project, rowKey: string): Promise<RecordOf<typeof lessonUse>> =>
    place.repository.create(lessonUse, {
      ...{ project: from.project, projectKey: from.projectKey, rowKey, name: by.name, usedInKey: by.key },
      ...{ usedWhere: 'Kapittel 7', lesson: { id: from.id, title: from.name }, usedBy: place.me, usedOn: '2018-01-10' }
    });
  const aLesson = async (key: string): Promise<RecordOf<typeof lesson>> =>
    place.repository.create(lesson, { ...inProject(await stored(key)), name: 'Avtal når piloten er over' });

  test('is a row of the lesson in the project that learnt it, and is told there', async () => {
    const learnt = await aLesson('learnt');
    const ours = await stored('users');
    await use(learnt, ours, 'use-told');
    const { rows, used } = await place.repository.read({
      rows: query(lessonUse, { projectKey: 'learnt' }),
      used: query(lessonUse, { usedInKey: 'users' })
    });
    expect(rows).toMatchObject([{ name: 'users', lesson: { id: learnt.id, title: learnt.name } }]);
    expect(used).toEqual(rows);
    const reader = { since: null, name: 'Somebody of theirs', dayOf: (at: string) => at.slice(0, 10) };
    expect(newsFor([{ template: 'lessonUse', rows }], reader)).toMatchObject([{ kind: 'used', by: place.me.name }]);
  });

  test('pressed again it is the same use, told once', async () => {
    const learnt = await aLesson('learnt-twice');
    const ours = await stored('users-twice');
    const first = await use(learnt, ours, 'use-twice');
    expect(await use(learnt, ours, 'use-twice')).toEqual(first);
    const { rows } = await place.repository.read({ rows: query(lessonUse, { projectKey: 'learnt-twice' }) });
    expect(rows).toEqual([first]);
  });

  locally('whose answer was lost is one use', async () => {
    const learnt = await aLesson('learnt-lost');
    const ours = await stored('users-lost');
    const { faults } = place.local!.sharePoint;
    faults.add({ path: 'items$', method: 'POST', drop: 'after', times: 1 });
    expect(await detail(use(learnt, ours, 'use-lost'))).toMatchObject({ kind: 'Unavailable' });
    faults.clear();
    await use(learnt, ours, 'use-lost');
    const { rows } = await place.repository.read({ rows: query(lessonUse, { projectKey: 'learnt-lost' }) });
    expect(rows).toHaveLength(1);
  });

  test('goes with the lesson when that is deleted', async () => {
    const learnt = await aLesson('learnt-gone');
    const ours = await stored('users-gone');
    await use(learnt, ours, 'use-gone');
    await place.repository.remove(lesson, learnt);
    const { rows } = await place.repository.read({ rows: query(lessonUse, { projectKey: 'learnt-gone' }) });
    expect(rows).toEqual([]);
  });

  test('cannot be used once the lesson is gone, and that is said', async () => {
    const learnt = await aLesson('learnt-meanwhile');
    const ours = await stored('users-meanwhile');
    await place.repository.remove(lesson, learnt);
    expect(await detail(use(learnt, ours, 'use-meanwhile'))).toEqual({ kind: 'NotFound', what: 'record' });
  });
});
