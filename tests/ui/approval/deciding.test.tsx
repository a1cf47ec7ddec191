import { act, screen, waitFor } from '@testing-library/react';
import { milestone } from '../../../src/domain/templates/milestone';
import { planVersion } from '../../../src/domain/templates/planVersion';
import { planVersionRow } from '../../../src/domain/templates/planVersionRow';
import { closeAll, heading } from '../opened';
import { part } from '../part';
import { approve, aSentPlan, kari, ola } from './approving';

afterEach(closeAll);

describe('deciding in «Nå»', () => {
  test('the owner approves where they stand: the plan is 1.0, and the version says what it said', async () => {
    const { openAs, plan, site } = aSentPlan();
    const app = await openAs(ola, 'now');
    await approve(app, 'Lykke til');
    await waitFor(() => expect(plan()).toMatchObject({ status: 'approved', approvedVersion: '1.0', number: '1.0' }));
    expect(await screen.findByRole('link', { name: 'Planen: Godkjent 1.0' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Din tur' })).toHaveFocus());
    expect(site.rows(planVersion)[0]).toMatchObject({
      number: '1.0',
      approvedBy: ola,
      sentBy: kari,
      remark: 'Lykke til'
    });
    expect(site.rows(planVersionRow).map(({ heading: title }) => title)).toContain('M2 Når praksis er kartlagt');
  });

  test('sending back asks why, and whoever sent it has it again with the reason', async () => {
    const { openAs, plan } = aSentPlan();
    const app = await openAs(ola, 'now');
    await app.user.click(await screen.findByRole('button', { name: 'Send tilbake' }, { timeout: 8000 }));
    const reason = await screen.findByRole('textbox', { name: /Hva må endres/ }, { timeout: 8000 });
    await app.user.click(screen.getByRole('button', { name: 'Send tilbake' }));
    await waitFor(() => expect(reason).toHaveFocus());
    expect(reason).toBeInvalid();
    await app.user.type(reason, 'Målene mangler tall');
    await app.user.click(screen.getByRole('button', { name: 'Send tilbake' }));
    await waitFor(() => expect(plan()).toMatchObject({ status: 'draft', number: '0.2' }));
    closeAll();
    await openAs(kari, 'now');
    const turn = await part(/^Din tur/);
    expect(turn.getByRole('link', { name: 'Prosjektplanen er sendt tilbake' })).toBeInTheDocument();
    expect(turn.getByText('Målene mangler tall')).toBeInTheDocument();
  });

  test('Escape gives it up, and the focus is back on the button', async () => {
    const { openAs } = aSentPlan();
    const app = await openAs(ola, 'now');
    await app.user.click(await screen.findByRole('button', { name: 'Godkjenn' }, { timeout: 8000 }));
    await screen.findByRole('textbox', { name: 'Merknad (valgfritt)' }, { timeout: 8000 });
    await app.user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Godkjenn' })).toHaveFocus();
  });

  test('where not all rows could be stored nothing is approved, what was written stands, and it goes on when pressed again', async () => {
    const { openAs, plan, site } = aSentPlan();
    site.refuse(({ kind, recordKey }) => kind === 'milestone' && recordKey !== undefined);
    const app = await openAs(ola, 'now');
    await approve(app, 'Lykke til');
    expect(await screen.findByText(/Godkjenningen er ikke ferdig/)).toBeInTheDocument();
    expect(plan()).toMatchObject({ status: 'forApproval', approvedVersion: '' });
    expect(screen.getByRole('link', { name: 'Planen: Til godkjenning' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Merknad (valgfritt)' })).toHaveValue('Lykke til');
    site.refuse(() => false);
    await app.user.click(screen.getByRole('button', { name: 'Godkjenn planen' }));
    await waitFor(() => expect(plan()).toMatchObject({ status: 'approved' }));
    expect(site.rows(planVersion)).toHaveLength(1);
    const keys = site.rows(planVersionRow).map(({ rowKey }) => rowKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('what has been changed since it was sent is told when one asks', async () => {
    const { openAs, site, milestones } = aSentPlan();
    const february = { words: '', date: '2018-02-15' };
    site.changeAs('Kari Ås', milestone, milestones[1]!.id, { deadline: february, deadlineMovedOn: '2018-01-10' });
    const app = await openAs(ola, 'now');
    expect(await screen.findByText('Planen er endret etter at den ble sendt.')).toBeInTheDocument();
    await app.user.click(screen.getByRole('button', { name: 'Vis hva som er endret' }));
    expect(
      await screen.findByRole('button', { name: 'Skjul hva som er endret' }, { timeout: 8000 })
    ).toBeInTheDocument();
    expect(
      (await screen.findAllByRole('link', { name: /^M2 fikk ny frist|endret M2/ }, { timeout: 8000 })).length
    ).toBeGreaterThan(0);
  });

  test('somebody else who decides first is seen, and nothing is approved twice', async () => {
    const { openAs, plan, site } = aSentPlan();
    const app = await openAs(ola, 'now');
    await app.user.click(await screen.findByRole('button', { name: 'Godkjenn' }, { timeout: 8000 }));
    await screen.findByRole('button', { name: 'Godkjenn planen' }, { timeout: 8000 });
    act(
      () =>
        void site.changeAs('Per', { name: 'projectPlan' } as never, plan()!.id, {
          status: 'draft',
          decidedOn: '2018-01-10'
        })
    );
    await app.user.click(screen.getByRole('button', { name: 'Godkjenn planen' }));
    expect(await heading('Din tur')).toBeInTheDocument();
    expect(site.rows(planVersion)).toEqual([]);
  });
});
