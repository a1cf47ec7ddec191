import { ownProjectsIn } from '../../src/bot/commands/ownProjects';
import { replyTo } from '../../src/bot/commands/reply';
import type { Place } from '../../src/bot/commands/reply';
import { understand } from '../../src/bot/commands/understand';
import type { About } from '../../src/bot/cards/about';
import type { Connection } from '../../src/data/repository';
import { loadSpeech } from '../../src/locales/bot/load';
import { speaking, textsIn, today } from '../support/answering';
import { aDueMilestone, aFollowedProject, cast } from '../support/followedUp';

/** Which project somebody means who writes its name as they say it, without the signs in it. */
const named = (name: string, key: string) => aFollowedProject({ name, key });
const names = ['Oppvekst & levekår (fase 2)', 'Helse/omsorg: «Trygg heime»', '***'];

async function answered(text: string) {
  const project = names.map((name, at) => named(name, `p${at}`));
  const milestone = project.map(({ key }, at) =>
    aDueMilestone(today, { projectKey: key, number: `M-${at}`, name: 'Når (alt) er gjort' })
  );
  const own = ownProjectsIn('https://a', cast.lars, { project, milestone }, today);
  const place: Place = { ...own, connection: {} as Connection, speaking: await speaking('https://a') };
  const begun: About[] = [];
  const begin = async (_: Place, about: About) => {
    begun.push(about);
    return { card: { type: 'AdaptiveCard' as const, version: '1.5' as const, body: [] }, text: '' };
  };
  const command = understand(text, [await loadSpeech('nb')]);
  const answer = await replyTo(command, place.speaking, [place], null, begin);
  return {
    text: textsIn(answer),
    begun: begun.map(({ recordKey, projectKey }) => ({ recordKey, projectKey })),
    milestone
  };
}

test.each([
  ['status Oppvekst & levekår (fase 2)', 'Oppvekst & levekår'],
  ['status oppvekst levekår fase 2', 'Oppvekst & levekår'],
  ['status for Trygg heime', 'Helse/omsorg'],
  ['plan helse omsorg', 'Helse/omsorg']
])('«%s» is of %s', async (text, name) => {
  const { text: said } = await answered(text);
  expect(said.replace(/\\/g, '')).toContain(name);
  expect(said).not.toContain('Hvilket prosjekt?');
});

test('where none is named one is asked which', async () => {
  expect((await answered('status')).text).toContain('Hvilket prosjekt?');
});

test('a report is begun on the milestone of the project that is named, by its number as it is said', async () => {
  const { begun, milestone } = await answered('start rapport M-1 Helse/omsorg: «Trygg heime»');
  expect(begun).toEqual([{ recordKey: milestone[1]!.rowKey, projectKey: 'p1' }]);
});
