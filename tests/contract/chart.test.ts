import { lettersIn, squareKey, squaresOf } from '../../src/domain/people/chart';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { projectRole } from '../../src/domain/templates/projectRole';
import { responsibility } from '../../src/domain/templates/responsibility';
import { query } from '../../src/data/repository';
import { aMilestone, aProject, inProject } from '../support/builders';
import { openPlace } from './place';
import type { Place } from './place';

/** The responsibility chart as SharePoint keeps it: «D» and «d» apart, a square once, and nothing left of what is deleted. */
let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.close());

const link = ({ id, name }: { readonly id: number; readonly name: string }) => ({ id, title: name });

test('a square is one record whoever fills it in first, and goes with its milestone', async () => {
  const { repository } = place;
  const own = await repository.create(project, aProject());
  const belongs = inProject(own);
  const reached = await repository.create(milestone, aMilestone(belongs));
  const role = await repository.create(projectRole, { ...belongs, name: 'Prosjektleder', role: 'projectLeader' });
  const square = {
    ...belongs,
    milestone: link(reached),
    role: link(role),
    name: 'M1 · Prosjektleder',
    rowKey: squareKey(reached, role)
  };
  await repository.create(responsibility, { ...square, letters: ['D'] });
  await repository.create(responsibility, { ...square, letters: ['d', 'X'] });
  const asked = { rows: query(responsibility, { projectKey: belongs.projectKey }) };
  const { rows } = await repository.read(asked);
  expect(rows).toHaveLength(1);
  expect(lettersIn(squaresOf(rows, reached, role))).toEqual(['X', 'd']);
  await repository.remove(milestone, reached);
  expect((await repository.read(asked)).rows).toEqual([]);
});
