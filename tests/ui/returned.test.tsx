import { screen, waitFor, within } from '@testing-library/react';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import type { AnyRecord } from '../../src/data/repository';
import { aPlan, closeAll, heading, openApp, rowOf } from './opened';
import type { Memory } from './site';
import { kari, ola } from './site';

afterEach(closeAll);

/** Kari's report on M1, as it stands. */
function aReport(draft: object): { readonly site: Memory; readonly report: AnyRecord } {
  const { site, record, milestones } = aPlan();
  const [first] = milestones;
  const link = { id: first!.id, title: first!.name };
  const own = { name: 'Oppfølgingsrapport M1', milestone: link, authors: [kari], ...draft };
  return { site, report: site.add(followUpReport, { ...rowOf(record), ...own }) };
}
const asOwner = { person: { loginName: ola.login, displayName: ola.name } };
const why = (): HTMLElement => screen.getByRole('textbox', { name: /^Hva må gjøres før du tar den/ });

test('whoever sends a report back says why, and it is stored with who and when', async () => {
  const { site, report } = aReport({ status: 'sent' });
  site.opensAs({ me: ola });
  const { user } = await openApp(site, asOwner, `reports/${report.id}`);
  await user.click(await screen.findByRole('button', { name: 'Send tilbake' }, { timeout: 8000 }));
  expect(why()).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Send tilbake' }));
  expect(screen.getByText('Fyll ut dette feltet.')).toBeInTheDocument();
  expect(site.calls.update).toBeUndefined();
  await user.type(why(), 'Si noe om kostnadene.');
  await user.click(screen.getByRole('button', { name: 'Send tilbake' }));
  await waitFor(() =>
    expect(site.rows(followUpReport)).toMatchObject([
      { status: 'returned', returnReason: 'Si noe om kostnadene.', returnedBy: ola, returnedOn: '2018-01-10' }
    ])
  );
});

test('a reason that was begun and left is there again', async () => {
  const { site, report } = aReport({ status: 'sent' });
  site.opensAs({ me: ola });
  const { user } = await openApp(site, asOwner, `reports/${report.id}`);
  await user.click(await screen.findByRole('button', { name: 'Send tilbake' }, { timeout: 8000 }));
  await user.type(why(), 'Halvferdig');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Send tilbake' }));
  expect(why()).toHaveValue('Halvferdig');
});

const sentBack = {
  status: 'returned',
  returnReason: 'Si noe om kostnadene.',
  returnedBy: ola,
  returnedOn: '2018-01-09'
};

test('the author reads why on the report and in Nå', async () => {
  const { site, report } = aReport(sentBack);
  await openApp(site, {}, `reports/${report.id}`);
  expect(await screen.findByText(/^Sendt tilbake av Ola Bø/, undefined, { timeout: 8000 })).toBeInTheDocument();
  expect(screen.getByText('Si noe om kostnadene.')).toBeInTheDocument();
  closeAll();
  await openApp(site, {}, 'now');
  expect(
    await screen.findByText('Sendt tilbake: «Si noe om kostnadene.»', undefined, { timeout: 8000 })
  ).toBeInTheDocument();
});

test('when a milestone is reached a report is offered, and can be waved away', async () => {
  const { site, milestones } = aPlan();
  const { user } = await openApp(site, {}, `plan/milestone/${milestones[0]!.id}`);
  await heading('Når modellen er definert');
  await user.click(screen.getByRole('button', { name: 'Marker som nådd' }));
  await user.click(await screen.findByRole('button', { name: 'Lagre som nådd' }));
  expect(await screen.findByText(/^Nådd! Vil dere skrive/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Skriv oppfølgingsrapport' }));
  await waitFor(() => expect(site.rows(followUpReport)).toMatchObject([{ milestone: { id: milestones[0]!.id } }]));
  expect(site.rows(milestone)[0]).toMatchObject({ status: 'reached' });
});

test('in Nå it is offered too; where there is a report already, it is not', async () => {
  const { site } = aReport({ status: 'noted' });
  const app = await openApp(site, {}, 'now');
  const reach = async (): Promise<void> => {
    const [button] = await screen.findAllByRole('button', { name: /^Nådd/ }, { timeout: 8000 });
    await app.user.click(button!);
    await app.user.click(await screen.findByRole('button', { name: 'Lagre som nådd' }));
  };
  await reach();
  await waitFor(() => expect(site.rows(milestone)[0]).toMatchObject({ status: 'reached' }));
  expect(screen.queryByText(/^Nådd! Vil dere skrive/)).not.toBeInTheDocument();
  site.changeAs('Ola', milestone, site.rows(milestone)[1]!.id, {
    responsible: kari,
    deadline: { words: '', date: '2018-01-12' }
  });
  await app.tick();
  await reach();
  const offer = await screen.findByText(/^Nådd! Vil dere skrive/);
  await app.user.click(within(offer.closest('[role="group"]') as HTMLElement).getByRole('button', { name: 'Lukk' }));
  expect(screen.queryByText(/^Nådd! Vil dere skrive/)).not.toBeInTheDocument();
});
