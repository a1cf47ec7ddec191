import { act, screen, waitFor, within } from '@testing-library/react';
import { projectPlan } from '../../../src/domain/templates/projectPlan';
import { aProject, closeAll, heading, openApp } from '../opened';
import { part } from '../part';
import { aSendablePlan, aSentPlan, kari, ola } from './approving';

afterEach(closeAll);

const sendButton = (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: 'Send til godkjenning' }, { timeout: 8000 });

describe('sending the plan', () => {
  test('what it lacks is told, each with the way to it, and it cannot be sent', async () => {
    const { site } = aProject({ projectOwner: null });
    const app = await openApp(site, {}, 'plan/versions');
    const button = await sendButton();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    const list = within(screen.getByText('Før planen kan sendes, trenger den dette:').parentElement!);
    expect(list.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Et formål: hva skal bli bedre?', '#/plan/chapters/background'],
      ['Minst ett mål.', '#/plan/goals/new'],
      ['Minst én milepæl med frist.', '#/plan'],
      ['En programleder eller prosjekteier som kan godkjenne den.', '#/about/projectOwner']
    ]);
    await app.user.click(button);
    expect(site.rows(projectPlan)).toEqual([]);
  });

  test('a plan without a record of its own is sent as draft 0.1, and lies with whoever decides', async () => {
    const { openAs, plan } = aSendablePlan();
    const app = await openAs(kari);
    await app.user.click(await sendButton());
    await waitFor(() => expect(plan()).toMatchObject({ status: 'forApproval', number: '0.1', sentOn: '2018-01-10' }));
    expect(await heading('Til godkjenning')).toHaveFocus();
    expect(screen.getByText(/Den ligger hos Ola Bø\./)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Planen: Til godkjenning' })).toBeInTheDocument();
  });

  test('with two who decide, the names are told as a sentence, before it is sent and after', async () => {
    const { openAs, site, record } = aSendablePlan();
    site.changeAs('Kari Ås', { name: 'project' } as never, record.id, { programmeLeaders: [kari] });
    const app = await openAs(kari);
    const button = await sendButton();
    expect(screen.getByText('Planen blir sendt til Kari Ås og Ola Bø.')).toBeInTheDocument();
    await app.user.click(button);
    expect(await screen.findByText(/Den ligger hos Kari Ås og Ola Bø\./)).toBeInTheDocument();
  });

  test('it can be taken back, and is the next draft', async () => {
    const { openAs, plan } = aSentPlan();
    const app = await openAs(kari);
    await app.user.click(await screen.findByRole('button', { name: 'Trekk tilbake' }, { timeout: 8000 }));
    await waitFor(() => expect(plan()).toMatchObject({ status: 'draft', number: '0.2', sentBy: null }));
    expect(await screen.findByRole('link', { name: 'Planen: Utkast 0.2' })).toBeInTheDocument();
  });

  test('somebody who has changed the plan meanwhile is not written over', async () => {
    const { openAs, plan, site } = aSentPlan();
    const app = await openAs(kari);
    await screen.findByRole('button', { name: 'Trekk tilbake' }, { timeout: 8000 });
    act(() => void site.changeAs('Ola Bø', projectPlan, plan()!.id, { risk: 'For få folk' }));
    await app.user.click(screen.getByRole('button', { name: 'Trekk tilbake' }));
    expect(await screen.findByText(/Noen andre har nettopp endret planen/)).toBeInTheDocument();
    expect(plan()).toMatchObject({ status: 'forApproval', risk: 'For få folk' });
  });
});

describe('with whom the plan is', () => {
  test('the leader reads that the owner has it, and since when', async () => {
    const { openAs } = aSentPlan();
    await openAs(kari, 'now');
    const ball = await part('Ballen ligger hos');
    expect(ball.getByRole('link', { name: 'Godkjenne prosjektplanen, utkast 0.1' })).toHaveAttribute(
      'href',
      '#/plan/versions'
    );
    expect(ball.getByText('Siden 5. jan. 2018, i 5 dager')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Godkjenn' })).not.toBeInTheDocument();
  });

  test('somebody who only reads sees what is to be decided, and no button', async () => {
    const { openAs, site } = aSentPlan();
    site.opensAs({ mayEdit: false, mayManageLists: false });
    await openAs(ola, 'now');
    const waiting = await part('Til beslutning');
    expect(waiting.getByText(/Kari Ås sendte planen til godkjenning 5\. jan\. 2018/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Godkjenn' })).not.toBeInTheDocument();
  });
});
