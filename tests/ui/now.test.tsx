import { screen, waitFor, within } from '@testing-library/react';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { aPlan, aProject, closeAll, heading, openApp, rowOf } from './opened';
import { part } from './part';
import { kari, ola } from './site';

afterEach(closeAll);

describe('a project opens on «Nå»', () => {
  test('which says whose turn it is, how the plan stands, who has the ball and what is new', async () => {
    await openApp(aPlan().site);
    await heading('Din tur (3)');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Din tur (3)', 'Ballen ligger hos', 'Oppfølging i Teams', 'Planen', 'Siste nytt']);
    expect(screen.getByRole('link', { name: 'Nå' })).toHaveAttribute('aria-current', 'page');
  });

  test('and asks for nothing that was not read already', async () => {
    const { site } = aPlan();
    await openApp(site);
    await heading('Din tur (3)');
    const { repair: _repair, ...reads } = site.calls;
    expect(reads).toEqual({ open: 1 });
  });

  test('and with an empty plan on what comes first', async () => {
    await openApp(aProject().site);
    expect(await heading('Kom i gang med planen')).toBeInTheDocument();
  });
});

describe('the ball', () => {
  test('is with others, with what for and since when; never what is mine', async () => {
    const { site, record, milestones } = aPlan();
    const about = { id: milestones[0]!.id, title: 'M1' };
    site.add(followUpReport, {
      ...rowOf(record),
      milestone: about,
      name: 'Rapport M1',
      status: 'sent',
      authors: [kari]
    });
    await openApp(site);
    const ball = await part('Ballen ligger hos');
    expect(ball.getByText('Ola Bø')).toBeInTheDocument();
    expect(ball.getByRole('link', { name: 'Ta rapport M1 til orientering' })).toBeInTheDocument();
    expect(ball.getByText('Siden i dag')).toBeInTheDocument();
    expect(ball.queryByText('Kari Ås')).not.toBeInTheDocument();
  });

  test('is with the person responsible, in days and a date', async () => {
    const { site } = aPlan();
    site.opensAs({ me: ola });
    await openApp(site);
    const ball = await part('Ballen ligger hos');
    expect(ball.getByText('Kari Ås')).toBeInTheDocument();
    expect(ball.getByRole('link', { name: 'Svare for M1' })).toBeInTheDocument();
    expect(ball.getByText('Siden 31. des. 2017, i 10 dager · Når modellen er definert')).toBeInTheDocument();
  });

  test('is with nobody: one sentence', async () => {
    await openApp(aPlan().site);
    expect((await part('Ballen ligger hos')).getByText('Ingenting venter på noen andre.')).toBeInTheDocument();
  });
});

test('the plan at a glance tells how far it has come and what comes next, by whom', async () => {
  await openApp(aPlan().site);
  const plan = await part('Planen');
  expect(plan.getByText('0 av 3 nådd · 1 over fristen')).toBeInTheDocument();
  expect(within(plan.getByRole('list', { name: 'Framdriften' })).getAllByRole('link')).toHaveLength(3);
  expect(plan.getByText('Neste')).toBeInTheDocument();
  expect(plan.getByRole('link', { name: 'M2 Når praksis er kartlagt' })).toBeInTheDocument();
  expect(plan.getByText('Ultimo februar (28. feb. 2018) · Ingen ansvarlig')).toBeInTheDocument();
});

test('whoever has a milestone later in the plan sees their own next beside it', async () => {
  const { site, milestones } = aPlan();
  const [first, , last] = milestones;
  site.changeAs('Ola Bø', milestone, first!.id, { status: 'reached' });
  await openApp(site);
  expect((await part('Planen')).queryByText('Din neste')).not.toBeInTheDocument();
  closeAll();
  site.changeAs('Ola Bø', milestone, last!.id, {
    responsible: kari,
    deadline: { words: 'Ultimo mai', date: '2018-05-31' }
  });
  await openApp(site);
  const plan = await part('Planen');
  const own = within(plan.getByText('Din neste').parentElement!);
  expect(own.getByRole('link', { name: 'M3 Når pilot er evaluert' })).toBeInTheDocument();
  expect(plan.getByRole('link', { name: 'M2 Når praksis er kartlagt' })).toBeInTheDocument();
});

describe('what is new', () => {
  const tomorrow = new Date(2018, 0, 11, 8).toISOString();

  test('on a first visit is the latest that others have written', async () => {
    const plan = aPlan();
    plan.site.changeAs('Ola Bø', milestone, plan.milestones[1]!.id, { name: 'Når praksis er kjent' });
    await openApp(plan.site);
    const news = await part('Siste nytt');
    expect(news.getByRole('link', { name: 'Ola Bø endret M2' })).toHaveAttribute(
      'href',
      `#/plan/milestone/${plan.milestones[1]!.id}`
    );
  });

  test('is that the plan was approved, and a way to the version', async () => {
    const plan = aPlan();
    const { id } = plan.site.add(projectPlan, { ...rowOf(plan.record), name: 'Plan', status: 'forApproval' });
    plan.site.changeAs('Ola Bø', projectPlan, id, { status: 'approved', decidedOn: '2018-01-10' });
    await openApp(plan.site);
    const news = await part('Siste nytt');
    expect(news.getByRole('link', { name: 'Planen er godkjent' })).toHaveAttribute('href', '#/plan/versions');
  });

  test('on the next is what others have written since, and nothing twice', async () => {
    const plan = aPlan();
    await openApp(plan.site, { now: new Date(2018, 0, 10, 14, 30).toISOString() });
    await heading('Siste nytt');
    // The site's clock goes a minute for each thing that is stored, from two o'clock.
    for (let minute = 4; minute <= 31; minute += 1) {
      plan.site.changeAs('Ola Bø', milestone, plan.milestones[1]!.id, { status: 'offTrack' });
    }
    const keptVisits = { ...window.localStorage };
    closeAll();
    Object.entries(keptVisits).forEach(([name, value]) => window.localStorage.setItem(name, String(value)));
    await openApp(plan.site, { now: tomorrow });
    const news = await part('Nytt siden sist');
    expect(news.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['M2 er ikke i rute']);
    expect(news.getByText(/^Når praksis er kartlagt · Ola Bø · 10\. jan\. 2018 kl\. 14\.3\d$/)).toBeInTheDocument();
  });

  test('is nothing that I have written myself', async () => {
    await openApp(aPlan().site);
    expect((await part('Siste nytt')).getByText('Ingen andre har skrevet noe her ennå.')).toBeInTheDocument();
  });
});

describe('«Folk»', () => {
  test('names who has each role, how to reach them, and the role that nobody has', async () => {
    await openApp(aPlan().site, {}, 'people');
    const roles = await part('Roller');
    const lines = roles.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('Kari ÅsProsjektleder');
    expect(lines[2]).toContain('Ingen ennåProgramleder');
    expect(roles.getByRole('link', { name: 'E-post til Ola Bø' })).toHaveAttribute('href', 'mailto:ola@example.org');
    expect(roles.getByRole('link', { name: 'Chat med Ola Bø i Teams' })).toHaveAttribute(
      'href',
      'https://teams.microsoft.com/l/chat/0/0?users=ola%40example.org'
    );
  });

  test('says who answers for how many milestones, and which nobody answers for', async () => {
    await openApp(aPlan().site, {}, 'people');
    expect((await part('Ansvarlige for milepæler')).getByText('1 åpen · 1 over fristen')).toBeInTheDocument();
    const unassigned = await part('Milepæler uten ansvarlig');
    expect(unassigned.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'M2 Når praksis er kartlagt',
      'M3 Når pilot er evaluert'
    ]);
  });
});

test('«Gevinst og risiko» says what to do first, and is no dead end', async () => {
  await openApp(aPlan().site, {}, 'benefits');
  expect(await heading('Gevinster')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Ny gevinst' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Gevinst og risiko' })).toHaveAttribute('aria-current', 'page');
});

test('«Mer» leads to what a phone has no tab for', async () => {
  const { user } = await openApp(aPlan().site, {}, 'more');
  await heading('Mer');
  const list = within(screen.getAllByRole('list').find((each) => within(each).queryByText('Om prosjektet'))!);
  expect(list.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Læring',
    'Gevinst og risiko',
    'Folk',
    'Om prosjektet',
    'Mine varsler',
    'Innstillinger'
  ]);
  await user.click(list.getByRole('link', { name: 'Gevinst og risiko' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Gevinster' })).toHaveFocus());
  expect(window.location.hash).toBe('#/benefits');
});

test('«Om prosjektet» is found under ⋯', async () => {
  const { user } = await openApp(aPlan().site);
  await heading('Din tur (3)');
  await user.click(screen.getByRole('button', { name: 'Flere valg' }));
  await user.click(screen.getByRole('button', { name: 'Om prosjektet' }));
  expect(window.location.hash).toBe('#/about');
});

test('Teams’ deep links still lead past «Nå»', async () => {
  const { site, milestones } = aPlan();
  await openApp(site, { host: 'tab', subPage: `plan/milestone/${milestones[1]!.id}` });
  expect(await heading('Når praksis er kartlagt')).toBeInTheDocument();
});
