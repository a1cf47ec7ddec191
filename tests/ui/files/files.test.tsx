import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { documentLink } from '../../../src/domain/templates/documentLink';
import { aPlan, closeAll, heading, openApp, rowOf } from '../opened';
import type { App } from '../opened';
import type { Memory } from '../site';

afterEach(closeAll);

const aFile = (name: string, content = 'innhold'): File => new File([content], name, { type: 'text/plain' });

interface Opened extends App {
  readonly id: number;
}

/** A report of the plan, with its files open. */
async function openReport(prepare: (site: Memory, id: number) => void = () => undefined, open = true): Promise<Opened> {
  const { site, record, milestones } = aPlan();
  const about = { id: milestones[0]!.id, title: 'M1' };
  const draft = { ...rowOf(record), milestone: about, name: 'Rapport M1', rowKey: 'r-1' };
  const { id } = site.add(followUpReport, draft);
  prepare(site, id);
  const app = await openApp(site, {}, `reports/${id}${open ? '/files' : ''}`);
  await heading('Rapport M1');
  if (open) await screen.findByText(/Ingen vedlegg|Rapport M1/);
  return { ...app, id };
}

const list = (): HTMLElement => screen.getByRole('list', { name: 'Vedlegg og lenker' });
const input = async (): Promise<HTMLElement> =>
  screen.findByLabelText('Legg ved fil', { selector: 'input' }, { timeout: 8000 });
const link = (name: string): Promise<HTMLElement> =>
  screen.findByLabelText(`${name} (åpnes i ny fane)`, {}, { timeout: 8000 });

test('nothing is asked for until somebody opens the files, and then once', async () => {
  const { user, site } = await openReport(undefined, false);
  expect(site.calls.attachments).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Vedlegg og lenker' }));
  expect(await screen.findByText('Ingen vedlegg eller lenker ennå.')).toBeInTheDocument();
  expect(site.calls.attachments).toBe(1);
});

test('several files are attached at once, each opens in a tab of its own, and the fold counts them', async () => {
  const { user } = await openReport();
  await user.upload(await input(), [aFile('Referat.docx'), aFile('Budsjett.xlsx', 'x'.repeat(1_234_567))]);
  expect(await link('Referat.docx')).toHaveAttribute('target', '_blank');
  expect(await link('Budsjett.xlsx')).toHaveAttribute('rel', 'noreferrer');
  expect(within(list()).getByText(/^1,2 MB · Kari Ås · 10\. jan\. 2018/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Vedlegg og lenker (2)' })).toBeInTheDocument();
});

test('a file that does not come through stays with why, and can be tried again', async () => {
  const { user, site } = await openReport();
  const file = await input();
  site.failWith({ kind: 'Unavailable', detail: 'gone' });
  await user.upload(file, aFile('Referat.docx'));
  expect(await screen.findByText(/^Referat\.docx er ikke lagt ved\. Vi får ikke kontakt/)).toBeInTheDocument();
  site.failWith(null);
  await user.click(screen.getByRole('button', { name: 'Prøv igjen: Referat.docx' }));
  expect(await link('Referat.docx')).toBeInTheDocument();
  expect(screen.queryByText(/er ikke lagt ved/)).not.toBeInTheDocument();
});

test('an empty file is told of before it is sent, and is let be', async () => {
  const { user, site } = await openReport();
  await user.upload(await input(), aFile('Tom.txt', ''));
  expect(await screen.findByText(/^Tom\.txt er ikke lagt ved\. Filen er tom/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Prøv igjen/ })).not.toBeInTheDocument();
  expect(site.calls.attach).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Ta bort Tom.txt' }));
  await waitFor(() => expect(screen.queryByText('Tom.txt')).not.toBeInTheDocument());
});

test('a file that failed is still there when one has been elsewhere', async () => {
  const { user, site } = await openReport();
  const file = await input();
  site.failWith({ kind: 'Forbidden' });
  await user.upload(file, aFile('Referat.docx'));
  await screen.findByText(/^Referat\.docx er ikke lagt ved/);
  await user.click(screen.getByRole('button', { name: /^Vedlegg og lenker/ }));
  expect(screen.queryByText(/^Referat\.docx er ikke/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^Vedlegg og lenker/ }));
  expect(await screen.findByText(/^Referat\.docx er ikke lagt ved/)).toBeInTheDocument();
});

test('files are dropped on the place, and pasted anywhere but where somebody writes', async () => {
  await openReport();
  const place = (await screen.findByText('Ingen vedlegg eller lenker ennå.')).parentElement!;
  const dataTransfer = { files: [aFile('Sluppet.pdf')], types: ['Files'] };
  fireEvent.dragEnter(place, { dataTransfer });
  expect(screen.getByText('Slipp filene her')).toBeInTheDocument();
  fireEvent.drop(place, { dataTransfer });
  expect(await link('Sluppet.pdf')).toBeInTheDocument();
  expect(screen.queryByText('Slipp filene her')).not.toBeInTheDocument();
  fireEvent.paste(document.body, { clipboardData: { files: [aFile('Limt.png')] } });
  expect(await link('Limt.png')).toBeInTheDocument();
  fireEvent.paste(screen.getAllByRole('textbox')[0]!, { clipboardData: { files: [aFile('Ikke denne.png')] } });
  expect(screen.queryByText('Ikke denne.png')).not.toBeInTheDocument();
});

test('what is removed is asked for once, goes, and the focus is where one adds', async () => {
  const { user } = await openReport();
  await user.upload(await input(), aFile('Referat.docx'));
  await user.click(await screen.findByRole('button', { name: 'Fjern Referat.docx' }));
  expect(screen.getByRole('button', { name: 'Ja, fjern' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Fjern Referat.docx' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Fjern Referat.docx' }));
  await user.click(screen.getByRole('button', { name: 'Ja, fjern' }));
  expect(await screen.findByText('Ingen vedlegg eller lenker ennå.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Legg ved fil' })).toHaveFocus();
});

test('a file attached while a text is being written does not stand in the way of saving it', async () => {
  const { user, site, id } = await openReport();
  await user.type(screen.getByLabelText('Status'), 'I gang');
  await user.upload(await input(), aFile('Referat.docx'));
  await link('Referat.docx');
  await user.click(screen.getByRole('button', { name: 'Lagre' }));
  await waitFor(() => expect(site.rows(followUpReport).find((row) => row.id === id)?.situation).toBe('I gang'));
  expect(await screen.findByText(/^Lagret 1\d\.\d\d\.?$/)).toBeInTheDocument();
  expect(screen.queryByText(/har endret andre felt/)).not.toBeInTheDocument();
});

test('who may only read opens files and changes nothing; nor does anybody on a report that is settled', async () => {
  await openReport((site) => {
    site.opensAs({ mayEdit: false });
    site.add(documentLink, {
      name: 'Direktivet',
      address: { address: 'https://a.no/d.pdf', text: '' },
      recordKey: 'r-1',
      projectKey: site.rows(followUpReport)[0]!.projectKey
    });
  });
  expect(await link('Direktivet')).toHaveAttribute('href', 'https://a.no/d.pdf');
  expect(screen.queryByRole('button', { name: /^(Legg ved|Fjern|Lim inn lenke)/ })).not.toBeInTheDocument();
  closeAll();
  await openReport((site, id) => void site.changeAs('Ola Bø', followUpReport, id, { status: 'noted' }));
  expect(await screen.findByText('Ingen vedlegg eller lenker.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Legg ved fil' })).not.toBeInTheDocument();
});

test('what somebody else attaches shows up by itself', async () => {
  const { site, id, tick } = await openReport();
  await tick();
  const repository = site.connection.repository;
  await repository.attach(
    followUpReport,
    site.rows(followUpReport).find((row) => row.id === id) as never,
    'Fra Ola.pdf',
    aFile('Fra Ola.pdf')
  );
  await tick();
  expect(await link('Fra Ola.pdf')).toBeInTheDocument();
});
