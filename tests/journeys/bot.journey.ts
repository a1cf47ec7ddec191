import type { Page } from 'playwright-core';
import { openBot } from '../../src/bot/bot';
import type { Bot } from '../../src/bot/bot';
import { logTo } from '../../src/bot/log';
import { settingsFrom } from '../../src/bot/settings';
import type { BotSettings } from '../../src/bot/settings';
import { query } from '../../src/data/repository';
import type { Connection } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { groupSite } from '../../src/local/sites';
import { aMilestone, inProject } from '../support/builders';
import { type Local, openLocal } from '../support/local';
import { freePort, keepAtHome, openPlayground } from '../support/playground';
import type { Playground } from '../support/playground';
import { userOf } from '../support/site';

/** A deadline comes near: the card arrives in a Teams that nobody here wrote, is answered, and the plan says so. */
let local: Local;
let playground: Playground;
let bot: Bot;
let leader: Connection;
let chat: Page;
let now = Date.parse('2018-11-16T09:00:00Z');

beforeAll(async () => {
  local = await openLocal({ demo: true });
  const [port, botPort] = [await freePort(), await freePort()];
  const settings = settingsFrom({
    BOT_LOCAL: '1',
    BOT_PORT: String(botPort),
    OPERATIONS_SITE: local.origin,
    TEAMS_SERVICE_URL: `http://127.0.0.1:${port}/_connector`
  }) as BotSettings;
  bot = await openBot({
    settings,
    connect: (site, send) => connect(site, withToken('the-bot'), send),
    token: () => Promise.reject(new Error('There are no credentials here.')),
    log: logTo(
      () => undefined,
      () => new Date(now)
    ),
    clock: { now: () => now, wait: async (milliseconds) => void (now += milliseconds) },
    self: 'journey'
  });
  playground = await openPlayground(port, botPort, 'responsible1');
  leader = connect(`${local.origin}${groupSite}`, withToken(userOf('projectLeader')));
  chat = await local.page();
  await keepAtHome(chat);
  await chat.goto(playground.url);
}, 60_000);
afterAll(async () => {
  await playground.close();
  await bot.close();
  await local.close();
});

test('ten working days before the deadline the card stands in the chat, with the milestone’s own sentence', async () => {
  const { me } = await connect(leader.url, withToken(userOf('responsible1'))).open({});
  const { projects } = await leader.repository.read({ projects: query(project) });
  const own = projects.find(({ name }) => name.includes('Tillitsmodellen'))!;
  await leader.repository.create(milestone, {
    ...aMilestone({
      ...inProject(own),
      number: 'M11',
      name: 'Når erfaringene fra bydelene er samlet',
      // The day before M9's: what is due first stands first in the card.
      deadline: { words: '', date: '2018-11-29' },
      responsible: me
    })
  });
  await leader.repository.update(project, own, { followUpFrom: '2018-11-01' });
  await bot.sweep(leader.url);
  await chat.getByText('Når erfaringene fra bydelene er samlet').first().waitFor();
});

test('one tap answers: the card thanks, and the plan in the web part says «I rute»', async () => {
  await chat.getByRole('button', { name: 'Ikke ennå, i rute' }).first().click();
  await chat.getByText('Takk! Notert.').first().waitFor();
  const { rows } = await leader.repository.read({ rows: query(milestone) });
  expect(rows.find(({ number }) => number === 'M11')).toMatchObject({ status: 'onTrack' });
  const page = await local.open({ host: 'tab', as: 'projectLeader', subPage: 'plan' });
  const line = page.getByRole('row').filter({ hasText: 'Når erfaringene fra bydelene er samlet' });
  await line.getByText('I rute').waitFor();
});
