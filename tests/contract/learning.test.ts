import type { RecordOf } from '../../src/domain/schema/record';
import { query } from '../../src/data/repository';
import { newsFor } from '../../src/domain/planning/news';
import { lesson } from '../../src/domain/templates/lesson';
import { lessonUse } from '../../src/domain/templates/lessonUse';
import { project } from '../../src/domain/templates/project';
import { aProject, inProject } from '../support/builders';
import { detail, isLocal, openPlace } from './place';
import type { Place } from './place';

/** Advice that others use, as SharePoint stores it. */
// On a real site nobody can break what is on its way, sign in as others, or leave nothing behind: there it is not run.
const locally = isLocal ? test : test.skip;
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

type Project = RecordOf<typeof project>;

const stored = async (key: string): Promise<Project> => place.repository.create(project, aProject({ key, name: key }));

describe('advice that another project uses', () => {
  const use = (from: RecordOf<typeof lesson>, by: Project, rowKey: string): Promise<RecordOf<typeof lessonUse>> =>
    place.repository.create(lessonUse, {
      ...{ project: from.project!, projectKey: from.projectKey, rowKey, name: by.name, usedInKey: by.key },
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
