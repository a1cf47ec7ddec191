import type { Page } from 'playwright-core';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { query } from '../../src/data/repository';
import { project } from '../../src/domain/templates/project';
import beforeJourneys from '../support/beforeJourneys';
import { type Local, openLocal } from '../support/local';
import { goTo } from '../support/screens';

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
  local = await openLocal({ demo: true });
  const { repository } = connect(`${local.origin}/sites/framdrift`, withToken('bench'));
  const { projects } = await repository.read({ projects: query(project) });
  await repository.update(project, projects[0]!, Object.fromEntries(prose.map((key) => [key, long])));
}, 300_000);
afterAll(() => local.close());

/** From now on every key press notes how long it took until what it did was painted, in milliseconds. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const { port1, port2 } = new MessageChannel();
    const started: number[] = [];
    // A message that is sent while a frame is made arrives when the frame has been painted.
    port1.onmessage = () => started.splice(0).forEach((start) => times.push(performance.now() - start));
    const onKey = ({ timeStamp }: KeyboardEvent): void => {
      requestAnimationFrame(() => {
        started.push(timeStamp);
        port2.postMessage(null);
      });
    };
    document.addEventListener('keydown', onKey, true);
  });

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? NaN;

async function typing(page: Page): Promise<number> {
  await page.evaluate(() => void (window as unknown as { times: number[] }).times.splice(0));
  await page.keyboard.type(sentence.repeat(5).slice(0, presses), { delay: 50 });
  await page.waitForFunction((count) => (window as unknown as { times: number[] }).times.length >= count, presses);
  return p95(await page.evaluate(() => (window as unknown as { times: number[] }).times));
}

test('from a key press to its letter on screen, in the largest form, every prose field of 20,000 characters', async () => {
  const page = await local.open({ host: 'tab', as: 'projectLeader' });
  await goTo(page, 'about');
  const field = page.getByRole('textbox', { name: 'Bakgrunn', exact: true });
  await field.focus();
  await page.keyboard.press('Control+Home');
  await listen(page);
  await typing(page);
  const plain = await typing(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slow = await typing(page);
  say(`Keystroke to paint in the largest form: p95 ${plain.toFixed(0)} ms of ${presses} (aim: at most 50 ms)`);
  say(`The same on a processor slowed down four times: p95 ${slow.toFixed(0)} ms`);
}, 300_000);
