import { act, screen } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../../src/data/repository';
import { milestone } from '../../../src/domain/templates/milestone';
import { programme } from '../../../src/domain/templates/programme';
import { programmeReport } from '../../../src/domain/templates/programmeReport';
import { project } from '../../../src/domain/templates/project';
import { reportingLine } from '../../../src/domain/templates/reportingLine';
import { statusReport } from '../../../src/domain/templates/statusReport';
import { aProject, closeAll, heading, openApp, rowOf } from '../opened';
import { part } from '../part';
import { kari, ola } from '../site';
import type { Memory } from '../site';

afterEach(closeAll);

const anne = { ...ola, id: 33, name: 'Anne Program', login: 'i:0#.f|membership|anne@contoso.com' };

interface Plan {
  readonly site: Memory;
  readonly record: AnyRecord;
}

/** A project whose one milestone wants nothing, with Anne as programme leader. */
function aQuietPlan(): Plan {
  const plan = aProject({ programmeLeaders: [anne] });
  const own = {
    number: 'M1',
    name: 'Når alt er klart',
    responsible: kari,
    deadline: { words: '', date: '2018-12-01' }
  };
  plan.site.add(milestone, { ...rowOf(plan.record), ...own });
  return plan;
}

const aStatus = ({ site, record }: Plan, draft: AnyDraft): AnyRecord =>
  site.add(statusReport, { ...rowOf(record), name: 'Januarstatus', recipient: 'steeringGroup', ...draft });
const anAnnual = ({ site, record }: Plan, draft: AnyDraft): AnyRecord =>
  site.add(programmeReport, { ...rowOf(record), name: 'Årsrapport 2017', kind: 'annual', year: '2017', ...draft });

async function turnOf(plan: Plan, me: typeof kari, title = 'Din tur (1)'): ReturnType<typeof part> {
  plan.site.opensAs({ me });
  await openApp(plan.site);
  return part(title);
}

test('a status report that is sent waits for its receiver on «Nå», without another round trip', async () => {
  const plan = aQuietPlan();
  const { id } = aStatus(plan, { status: 'sent', preparedBy: [kari], sentOn: '2018-01-08' });
  const turn = await turnOf(plan, ola);
  expect(turn.getByText('Sendt til deg. Ta den til orientering, eller send den tilbake.')).toBeInTheDocument();
  expect(turn.getByRole('link', { name: 'Åpne: Januarstatus' })).toHaveAttribute(
    'href',
    `#/reports/statusReport/${id}`
  );
  expect(plan.site.calls).toMatchObject({ open: 1 });
  expect(plan.site.calls.read).toBeUndefined();
});

test('news tells what has become of reports of every kind, and leads to them', async () => {
  const plan = aQuietPlan();
  const status = aStatus(plan, { preparedBy: [kari] });
  const annual = anAnnual(plan, { preparedBy: [kari] });
  plan.site.changeAs('Ola', statusReport, status.id, { status: 'sent' });
  plan.site.changeAs('Ola', programmeReport, annual.id, { status: 'accepted' });
  await openApp(plan.site);
  const news = await part('Siste nytt');
  expect(news.getByRole('link', { name: '«Januarstatus» er sendt' })).toHaveAttribute(
    'href',
    `#/reports/statusReport/${status.id}`
  );
  expect(news.getByRole('link', { name: '«Årsrapport 2017» er godtatt' })).toHaveAttribute(
    'href',
    `#/reports/programmeReport/${annual.id}`
  );
});

test('and its writers see with whom it is, and since when', async () => {
  const plan = aQuietPlan();
  aStatus(plan, { status: 'sent', preparedBy: [kari], sentOn: '2018-01-08' });
  anAnnual(plan, { status: 'sent', preparedBy: [kari], sentOn: '2018-01-09' });
  await openApp(plan.site);
  const ball = await part('Ballen ligger hos');
  expect(ball.getByRole('link', { name: 'Ta Januarstatus til orientering' })).toBeInTheDocument();
  expect(ball.getByText('Siden 8. jan. 2018, i 2 dager')).toBeInTheDocument();
  expect(ball.getByRole('link', { name: 'Godta årsrapport 2017' })).toBeInTheDocument();
  expect(ball.getByText('Anne Program')).toBeInTheDocument();
});

test('an annual report is the programme leader’s to accept', async () => {
  const plan = aQuietPlan();
  const { id } = anAnnual(plan, { status: 'sent', preparedBy: [kari] });
  const turn = await turnOf(plan, anne);
  expect(turn.getByText('Sendt til deg. Godta den, eller send den tilbake.')).toBeInTheDocument();
  expect(turn.getByRole('link', { name: 'Åpne: Årsrapport 2017' })).toHaveAttribute(
    'href',
    `#/reports/programmeReport/${id}`
  );
});

test('whoever has a report is told so, with everybody else who has it', async () => {
  const plan = aQuietPlan();
  plan.site.changeAs('Ola Bø', project, plan.record.id, { programmeLeaders: [ola, anne] });
  const { id } = anAnnual(plan, { status: 'sent', preparedBy: [kari] });
  plan.site.opensAs({ me: anne });
  await openApp(plan.site, {}, `reports/programmeReport/${id}`);
  expect(
    await screen.findByText('Rapporten ligger hos deg, Ola Bø.', undefined, { timeout: 8000 })
  ).toBeInTheDocument();
});

test('what is sent back is its writers’, with why; what is ordered says by whom and when', async () => {
  const plan = aQuietPlan();
  anAnnual(plan, { status: 'returned', returnReason: 'Tallene mangler.', preparedBy: [kari] });
  aStatus(plan, { status: 'ordered', orderedBy: ola, due: '2018-01-20' });
  const turn = await turnOf(plan, kari, 'Din tur (2)');
  expect(turn.getByText(/Tallene mangler\./)).toBeInTheDocument();
  expect(turn.getByText('Bestilt av Ola Bø, med frist 20. jan. 2018.')).toBeInTheDocument();
});

test('what the calendar and the lines of reporting ask for is the leader’s, until it is begun', async () => {
  const plan = aQuietPlan();
  const { id } = plan.site.add(programme, { name: 'Tillit', leaders: [anne] });
  plan.site.changeAs('Ola Bø', project, plan.record.id, { programme: { id, title: 'Tillit' } });
  const monthly = { name: 'Månedsstatus', receiver: 'steeringGroup', rhythm: 'monthly', firstDue: '2018-01-05' };
  plan.site.add(reportingLine, { ...rowOf(plan.record), ...monthly });
  const turn = await turnOf(plan, kari, 'Din tur (2)');
  expect(turn.getByText('Frist 5. jan. 2018 · 5 dager over fristen')).toBeInTheDocument();
  expect(turn.getByRole('link', { name: 'Start rapporten: Statusrapport til styringsgruppen' })).toHaveAttribute(
    'href',
    '#/reports/new/statusReport/steeringGroup'
  );
  expect(turn.getByText('Frist 1. feb. 2018')).toBeInTheDocument();
  expect(turn.getByRole('link', { name: 'Start rapporten: Årsrapport 2017' })).toHaveAttribute(
    'href',
    '#/reports/new/annual/2017'
  );
});

test('what somebody else sends is there when it is asked for next', async () => {
  const plan = aQuietPlan();
  plan.site.opensAs({ me: ola });
  const app = await openApp(plan.site);
  await heading('Din tur');
  await app.tick();
  act(() => void aStatus(plan, { status: 'sent', preparedBy: [kari] }));
  await app.tick();
  expect(await heading('Din tur (1)')).toBeInTheDocument();
});

test('a reader reads status and programme reports that are out of their writers’ hands, and no drafts', async () => {
  const plan = aQuietPlan();
  aStatus(plan, { status: 'noted', sentOn: '2018-01-08', takenOn: '2018-01-09' });
  aStatus(plan, { status: 'draft', name: 'Uferdig' });
  anAnnual(plan, { status: 'accepted', takenOn: '2018-01-10' });
  plan.site.opensAs({ mayEdit: false });
  await openApp(plan.site);
  const reading = await part('Å lese');
  expect(reading.getByText('Tatt til orientering · 9. jan. 2018')).toBeInTheDocument();
  expect(reading.getByText('Godtatt · 10. jan. 2018')).toBeInTheDocument();
  expect(screen.queryByText('Uferdig')).not.toBeInTheDocument();
});

test('a reader finds them in the order of the days they tell of, however they were stored', async () => {
  const plan = aQuietPlan();
  const noted = (name: string, takenOn: string): AnyRecord => aStatus(plan, { name, status: 'noted', takenOn });
  noted('Mai', '2018-05-04');
  noted('Januar', '2018-01-09');
  noted('Mars', '2018-03-02');
  plan.site.opensAs({ mayEdit: false });
  await openApp(plan.site);
  const links = (await part('Å lese')).getAllByRole('link').map(({ textContent }) => textContent);
  expect(links.slice(-3)).toEqual(['Mai', 'Mars', 'Januar']);
});
