import { ownProjectsIn } from '../../src/bot/commands/ownProjects';
import { replyTo } from '../../src/bot/commands/reply';
import type { Place } from '../../src/bot/commands/reply';
import type { Connection } from '../../src/data/repository';
import type { ProjectRows } from '../../src/domain/reports/facts';
import { speaking, textsIn, today } from '../support/answering';
import { aDueMilestone, aFollowedProject, cast } from '../support/followedUp';

/** What the chat makes of sites whose rows are these. */
async function placeOf(site: string, rows: ProjectRows): Promise<Place> {
  const connection = {} as Connection;
  return { ...ownProjectsIn(site, cast.kari, rows, today), connection, speaking: await speaking(site) };
}

const siteNumber = (number: number): Promise<Place> =>
  placeOf(`https://fjordvik.sharepoint.com/sites/${number}`, {
    project: [aFollowedProject({ name: `Prosjekt ${number}` })],
    milestone: [aDueMilestone(today)]
  });

const mine = async (places: readonly Place[]) =>
  replyTo({ name: 'mine', about: '' }, await speaking(''), places, null, () => Promise.reject(new Error('no')));

test('of more sites than anybody reads cards from, the last say how much waits, and where', async () => {
  const { also = [], ...first } = await mine(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(siteNumber)));
  expect(textsIn(first)).toContain('I prosjektet Prosjekt 1');
  expect(also).toHaveLength(5);
  const last = also[4]!;
  expect(textsIn(last)).toContain('Og 2 ting til:');
  expect(textsIn(last)).toContain('Prosjekt 6');
  expect(JSON.stringify(last.card)).toContain(encodeURIComponent('https://fjordvik.sharepoint.com/sites/7'));
});

test('where nothing waits in any of them that is said once', async () => {
  const { also, ...first } = await mine([await placeOf('https://a', {}), await placeOf('https://b', {})]);
  expect(textsIn(first)).toBe('Ingenting venter på deg akkurat nå.');
  expect(also).toEqual([]);
});

test('a record that makes no sense hides nothing else', async () => {
  const broken = { ...aDueMilestone(today, { number: 'M2', status: 'onTrack' }), modified: null } as never;
  const project = [aFollowedProject()];
  const { waiting } = await placeOf('https://a', { project, milestone: [broken, aDueMilestone(today)] });
  expect(waiting).toHaveLength(1);
});
