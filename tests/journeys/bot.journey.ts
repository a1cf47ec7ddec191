import type { Page } from 'playwright-core';
import { query } from '../../src/data/repository';
import type { Connection } from '../../src/data/repository';
import { connect } from '../../src/data/sharepoint/connect';
import { withToken } from '../../src/data/sharepoint/token';
import type { RecordOf } from '../../src/domain/schema/record';
import { milestone } from '../../src/domain/templates/milestone';
import { statusReport } from '../../src/domain/templates/statusReport';
import { project } from '../../src/domain/templates/project';
import type { RoleKey } from '../../src/local/people';
import { groupSite } from '../../src/local/sites';
import { aMilestone, inProject } from '../support/builders';
import { type Local, openLocal } from '../support/local';
import { openSeat } from '../support/seat';
import type { Seat } from '../support/seat';
import { userOf } from '../support/site';

/** A project's days in November as people in a Teams that nobody here wrote see them, and what the web part then says. */
let local: Local;
let seat: Seat;
let leader: Connection;
let own: RecordOf<typeof project>;
let chat: Page;

const gathered = 'Når erfaringene fra bydelene er samlet';
const agreed = 'Når bydelene er enige om veien videre';
const trained = 'Når alle avdelinger er kurset';

const connectAs = (role: RoleKey): Connection => connect(leader.url, withToken(userOf(role)));

async function plan(number: string, name: string, date: string, role: RoleKey): Promise<void> {
  const { me: responsible } = await connectAs(role).open({});
  const deadline = { words: '', date };
  await leader.repository.create(milestone, {
    ...aMilestone({ ...inProject(own), number, name, deadline, responsible })
  });
}

async function planned(number: string): Promise<RecordOf<typeof milestone>> {
  const { rows } = await leader.repository.read({ rows: query(milestone) });
  return rows.find((each) => each.number === number)!;
}

const lineIn = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

/** Opens one of the ways to answer, writes, and sends. */
async function answer(way: string, written: Readonly<Record<string, string>>): Promise<void> {
  await chat.getByRole('button', { name: way, exact: true }).last().click();
  for (const [label, text] of Object.entries(written))
    await chat.getByRole('textbox', { name: new RegExp(`^${label}`) }).fill(text);
  await chat.getByRole('button', { name: 'Send', exact: true }).click();
}

beforeAll(async () => {
  local = await openLocal({ demo: true });
  seat = await openSeat(local);
  leader = connect(`${local.origin}${groupSite}`, withToken(userOf('projectLeader')));
  const { projects } = await leader.repository.read({ projects: query(project) });
  own = projects.find(({ name }) => name.includes('Tillitsmodellen'))!;
  await plan('M11', gathered, '2018-11-29', 'responsible1');
  await plan('M12', agreed, '2018-11-29', 'responsible1');
  await plan('M13', trained, '2018-12-03', 'responsible3');
  await leader.repository.update(project, own, { followUpFrom: '2018-11-01' });
}, 60_000);
afterAll(async () => {
  await seat.close();
  await local.close();
});

test('ten working days before the deadline the card stands in the chat, with the milestones’ own sentences', async () => {
  chat = await seat.sit('responsible1');
  await seat.sweepAt('2018-11-15T09:00:00Z', leader.url);
  await chat.getByText(gathered).first().waitFor();
  await chat.getByText(agreed).first().waitFor();
});

test('one tap answers: the card thanks, and the plan in the web part says «I rute»', async () => {
  await chat.getByRole('button', { name: 'Ikke ennå, i rute' }).first().click();
  await chat.getByText('Takk! Notert.').first().waitFor();
  expect(await planned('M11')).toMatchObject({ status: 'onTrack' });
  const page = await local.open({ host: 'tab', as: 'projectLeader', subPage: 'plan' });
  await lineIn(page, gathered).getByText('I rute').waitFor();
  await page.context().close();
});

test('and the follow-up report begins with what was said in the chat, and by whom', async () => {
  const { id } = await planned('M11');
  const page = await local.open({ host: 'tab', as: 'projectLeader', subPage: `reports/new/${id}` });
  await page.getByRole('button', { name: 'Start rapporten' }).click();
  const status = page.getByRole('textbox', { name: 'Status', exact: true });
  await status.waitFor();
  expect(await status.inputValue()).toMatch(/^I rute 15\. nov\. 2018/);
  await page.getByRole('link', { name: /^Marit Eikanger Tveitå, 15\. nov\. 2018 – milepælen$/ }).waitFor();
  await page.context().close();
});

test('a new deadline is asked for in words, and goes to the project leader: the plan stands as it did', async () => {
  await answer('Be om ny frist', { 'Ny frist': '20. desember', 'Hvorfor\\?': 'Bydelene trenger mer tid' });
  await chat
    .getByText(/Forespørselen om ny frist, 20\. desember \(20\. des\. 2018\), er sendt til Ragnhild Øvrelid/)
    .waitFor();
  expect((await planned('M12')).deadline?.date).toBe('2018-11-29');
});

test('on Friday the project leader recommends it', async () => {
  chat = await seat.sit('projectLeader');
  await seat.sweepAt('2018-11-16T08:30:00Z', leader.url);
  await chat.getByText('Bydelene trenger mer tid').first().waitFor();
  await answer('Anbefal', {});
  await chat.getByText('Innstillingen er lagret.').waitFor();
});

test('and writes three boxes of «Fredagsrunden»: the status report stands in the web part with facts and their words', async () => {
  await chat
    .getByText(/^Fredagsrunden/)
    .first()
    .waitFor();
  await answer('Start', { 'Kort oppsummert': 'Bydelene er i gang.', 'Avvik og tiltak': 'Kurs for alle er forsinket.' });
  await chat.getByText(/^Statusrapporten er lagret som utkast/).waitFor();
  const { reports } = await leader.repository.read({ reports: query(statusReport) });
  const begun = reports.find(({ summary }) => summary === 'Bydelene er i gang.')!;
  const page = await local.open({ host: 'tab', as: 'projectLeader', subPage: `reports/statusReport/${begun.id}` });
  await page.waitForFunction(
    (text) => Array.from(document.querySelectorAll('textarea')).some(({ value }) => value === text),
    'Bydelene er i gang.'
  );
  expect(begun.deviations).toBe('Kurs for alle er forsinket.');
  await page.context().close();
});

test('on Monday the programme leader decides, and the plan has the new deadline', async () => {
  seat.without('responsible3');
  chat = await seat.sit('programmeLeader');
  await seat.sweepAt('2018-11-19T09:00:00Z', leader.url);
  await chat.getByText('Skal planen endres?').first().waitFor();
  await answer('Vedta', {});
  await chat.getByText('Vedtatt, og planen er endret.').waitFor();
  expect(await planned('M12')).toMatchObject({
    deadline: { date: '2018-12-20' },
    originalDeadline: { date: '2018-11-29' }
  });
  const page = await local.open({ host: 'tab', as: 'projectLeader', subPage: 'plan' });
  await lineIn(page, agreed).getByText('20. desember').waitFor();
  await page.context().close();
});

test('who could not be reached is marked where their name stands', async () => {
  const page = await local.open({ host: 'tab', as: 'projectLeader', subPage: 'people' });
  await page.getByText('Nås ikke i Teams').first().waitFor();
  await page.context().close();
});

test('the channel has been told what comes next, and never who is late', async () => {
  await chat.getByText('Tillitsmodellen', { exact: true }).click();
  await chat.getByText('Tillitsmodellen – Askøy denne uken').waitFor();
  await chat.getByText(new RegExp(`M11 ${gathered}`)).waitFor();
  // M7 should have been reached in October, and Ingeborg Sandvær answers for it.
  expect(await chat.locator('main, body').first().innerText()).not.toMatch(/M7|Sandvær/);
});
