import type { Page } from 'playwright-core';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { query } from '../../src/data/repository';
import { project } from '../../src/domain/templates/project';
import beforeJourneys from '../support/beforeJourneys';
import { type Local, openLocal } from '../support/local';
import { goTo } from '../support/screens';
import { listen, p95, paintTimes } from './paint';

/** Figures for the README: printed, never asserted. */
const presses = 300;
const length = 20_000;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Letters that have a key of their own on every keyboard: others are put in without one being pressed. */
const sentence =
  'Teamet har testet den nye arbeidsformen i to soner, og brukerne merker at de kjenner dem som kommer. ';
const long = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
const prose = ['background', 'situation', 'challenges', 'purpose', 'wish', 'pilot'] as const;

let local: Local;
beforeAll(async () => {
  beforeJourneys();
  local = await openLocal({ demo: true, timed: true });
  const { repository } = connect(`${local.origin}/sites/framdrift`, withToken('bench'));
  const { projects } = await repository.read({ projects: query(project) });
  await repository.update(project, projects[0]!, Object.fromEntries(prose.map((key) => [key, long])));
}, 300_000);
afterAll(() => local.close());

async function typing(page: Page): Promise<number> {
  return paintTimes(page, presses, () => page.keyboard.type(sentence.repeat(5).slice(0, presses), { delay: 50 })).then(
    p95
  );
}

test('from a key press to its letter on screen, in the largest form, every prose field of 20,000 characters', async () => {
  const page = await local.open({ host: 'tab', as: 'projectLeader' });
  await goTo(page, 'about');
  const field = page.getByRole('textbox', { name: 'Bakgrunn', exact: true });
  await field.focus();
  await page.keyboard.press('Control+Home');
  await listen(page, 'keydown');
  await typing(page);
  const plain = await typing(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slow = await typing(page);
  say(`Keystroke to paint in the largest form: p95 ${plain.toFixed(0)} ms of ${presses} (aim: at most 50 ms)`);
  say(`The same on a processor slowed down four times: p95 ${slow.toFixed(0)} ms`);
}, 300_000);
