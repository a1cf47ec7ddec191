import { screen, waitFor, within } from '@testing-library/react';
import type { AnyDraft } from '../../../src/data/repository';
import { documentLink } from '../../../src/domain/templates/documentLink';
import { milestone } from '../../../src/domain/templates/milestone';
import type { Surroundings } from '../../../src/ui/mount';
import { aPlan, closeAll, key, openApp, rowOf } from '../opened';
import type { App } from '../opened';
import { library } from '../hanging';

afterEach(closeAll);

/** A milestone with its files open. */
async function openMilestone(links: readonly AnyDraft[] = [], wishes: Partial<Surroundings> = {}): Promise<App> {
  const { site, record, milestones } = aPlan();
  const { id } = milestones[0]!;
  site.changeAs('Ola Bø', milestone, id, { rowKey: 'm-1' });
  links.forEach((link) => site.add(documentLink, { ...rowOf(record), recordKey: 'm-1', ...link }));
  const app = await openApp(site, wishes, `plan/milestone/${id}/files`);
  await screen.findByText('Lim inn lenke', {}, { timeout: 20_000 });
  return app;
}

const patience = { timeout: 8000 };
const channel = { id: '19:pilot', name: 'Pilot', folder: `${library}/Pilot` };
const at = (address: string): AnyDraft => ({ name: 'Lenken', address: { address, text: '' } });
const link = (name: string): Promise<HTMLElement> => screen.findByLabelText(`${name} (åpnes i ny fane)`, {}, patience);

test('an address that is pasted becomes a link with the document’s own name, stored by the record’s key', async () => {
  const { user, site } = await openMilestone();
  await user.click(screen.getByRole('button', { name: 'Lim inn lenke' }));
  expect(screen.getByLabelText(/^Adresse/)).toHaveFocus();
  await user.type(screen.getByLabelText(/^Adresse/), 'fjordvik.no/dok/M%C3%B8teplan.pdf{Enter}');
  expect(await link('Møteplan.pdf')).toHaveAttribute('href', 'https://fjordvik.no/dok/M%C3%B8teplan.pdf');
  expect(site.rows(documentLink)[0]).toMatchObject({ recordKey: 'm-1', projectKey: key, name: 'Møteplan.pdf' });
  expect(screen.getByRole('button', { name: 'Lim inn lenke' })).toHaveFocus();
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'http://annet.no/x', 'https://kari:hemmelig@a.no/', 'hei', ''])(
  'the address %j is not taken, and what was typed stays',
  async (address) => {
    const { user, site } = await openMilestone();
    await user.click(screen.getByRole('button', { name: 'Lim inn lenke' }));
    if (address) await user.type(screen.getByLabelText(/^Adresse/), address.replace(/[{[]/g, '$&$&'));
    await user.click(screen.getByRole('button', { name: 'Legg til lenken' }));
    expect(await screen.findByText(/^Skriv en adresse som begynner med https/)).toBeInTheDocument();
    await waitFor(() => expect(screen.getByLabelText(/^Adresse/)).toHaveFocus());
    expect(screen.getByLabelText(/^Adresse/)).toHaveValue(address);
    expect(site.rows(documentLink)).toEqual([]);
  }
);

test('an address that somebody has put into the list by hand, and that is none, leads nowhere', async () => {
  await openMilestone([at('javascript:alert(1)')]);
  expect(await screen.findByText(/^Lenke · Adressen kan ikke åpnes herfra/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Lenken/ })).not.toBeInTheDocument();
});

test('a link that cannot be stored says why, and what was typed stays', async () => {
  const { user, site } = await openMilestone();
  await user.click(screen.getByRole('button', { name: 'Lim inn lenke' }));
  await user.type(screen.getByLabelText(/^Adresse/), 'https://a.no/b.pdf');
  site.failWith({ kind: 'Forbidden' });
  await user.click(screen.getByRole('button', { name: 'Legg til lenken' }));
  expect(await screen.findByText(/^Du har ikke tilgang/)).toBeInTheDocument();
  expect(screen.getByLabelText(/^Adresse/)).toHaveValue('https://a.no/b.pdf');
});

test('a link is removed, and only the link', async () => {
  const { user, site } = await openMilestone([at('https://a.no/b.pdf')]);
  await user.click(screen.getByRole('button', { name: 'Fjern Lenken' }));
  expect(screen.getByText(/Dokumentet blir liggende der det er\./)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ja, fjern' }));
  await waitFor(() => expect(site.rows(documentLink)).toEqual([]));
  expect(await screen.findByText('Ingen vedlegg eller lenker ennå.')).toBeInTheDocument();
});

/** What stands in the picker: looking there, and not in the whole plan, is quick. */
const picker = async (): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('region', { name: 'Velg fra teamets filer' }, patience));

test('the picker begins in the channel’s folder, and links to what is pressed, by keyboard alone', async () => {
  const { user, site } = await openMilestone([], { channel });
  screen.getByRole('button', { name: 'Velg fra teamets filer' }).focus();
  await user.keyboard('{Enter}');
  const shown = await picker();
  (await shown.findByRole('button', { name: 'Åpne mappen Tom mappe' }, patience)).focus();
  await user.keyboard('{ArrowDown}');
  expect(shown.getByRole('button', { name: /^Lag lenke til Funn\.xlsx/ })).toHaveFocus();
  await user.keyboard('{End}{Enter}');
  expect(await link('Kart.pdf')).toBeInTheDocument();
  expect(shown.getByRole('button', { name: /^Kart\.pdf .*Er lenket$/ })).toHaveAttribute('aria-disabled', 'true');
  expect(site.rows(documentLink)).toHaveLength(1);
  await user.keyboard('{Backspace}');
  const up = await shown.findByRole('button', { name: 'Åpne mappen Pilot' }, patience);
  await waitFor(() => expect(up).toHaveFocus());
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Velg fra teamets filer' })).toHaveFocus();
});

test('a channel whose folder is not made yet begins with the libraries, and an empty folder says that it is', async () => {
  const { user } = await openMilestone([], { channel: { ...channel, folder: `${library}/Ny` } });
  await user.click(screen.getByRole('button', { name: 'Velg fra teamets filer' }));
  const shown = await picker();
  for (const name of ['Documents', 'Pilot', 'Tom mappe'])
    await user.click(await shown.findByRole('button', { name: `Åpne mappen ${name}` }, patience));
  expect(await shown.findByText('Mappen er tom.', {}, patience)).toBeInTheDocument();
  await user.click(shown.getByRole('button', { name: 'Documents' }));
  expect(await shown.findByRole('button', { name: /^Lag lenke til Plan\.docx/ }, patience)).toBeInTheDocument();
});

test('a link of no record is the project’s own, and the fold tells of it before anything is asked for', async () => {
  const { site, record } = aPlan();
  site.add(documentLink, { ...rowOf(record), ...at('https://a.no/b.pdf'), recordKey: '' });
  await openApp(site, {}, 'about');
  expect(
    await screen.findByRole('button', { name: /^Vedlegg og lenker\s*1 lenke$/ }, { timeout: 8000 })
  ).toBeInTheDocument();
  expect(site.calls.attachments).toBeUndefined();
});
