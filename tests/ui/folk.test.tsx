import { screen, waitFor, within } from '@testing-library/react';
import type { AnyDraft } from '../../src/domain/schema/record';
import { documentLink } from '../../src/domain/templates/documentLink';
import { involvement } from '../../src/domain/templates/involvement';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { projectRole } from '../../src/domain/templates/projectRole';
import { stakeholder } from '../../src/domain/templates/stakeholder';
import { aProject, closeAll, heading, key, openApp, rowOf } from './opened';
import { ola } from './site';

afterEach(closeAll);

/** A project whose plan has all thirteen chapters. */
function aFullPlan(): ReturnType<typeof aProject> {
  const made = aProject();
  made.site.add(projectPlan, { ...rowOf(made.record), rowKey: key, name: 'Tillitsmodellen', extent: 'full' });
  return made;
}

const slow = { timeout: 8000 };

describe('the stakeholder analysis', () => {
  const open = async (...drafts: readonly AnyDraft[]): Promise<void> => {
    const { site, record } = aProject();
    drafts.forEach((draft) => site.add(stakeholder, { ...rowOf(record), ...draft }));
    await openApp(site, {}, 'people/stakeholder');
    await heading('Interessentmatrise');
  };

  test('places who is assessed in the region of their strategy, as a link, and says the same in the table', async () => {
    await open({ name: 'Pårørende', interest: 'great', influence: 'little' });
    const region = screen.getByRole('group', { name: 'Bør holdes informert' });
    const link = within(region).getByRole('link', { name: '1 Pårørende: interesse stor, innflytelse liten' });
    expect(link).toHaveAttribute('href', expect.stringContaining('people/stakeholder/'));
    const table = screen.getByRole('table', { name: 'Interessentanalyse' });
    expect(within(table).getByRole('rowheader', { name: 'Bør holdes informert' })).toBeInTheDocument();
    expect(within(table).getByRole('link', { name: 'Pårørende' })).toBeInTheDocument();
  });

  test('leaves out of the matrix whom nobody has assessed, and says so', async () => {
    await open({ name: 'Pårørende', interest: 'great', influence: 'great' }, { name: 'Fastleger', interest: 'great' });
    expect(screen.queryByRole('link', { name: /Fastleger: / })).not.toBeInTheDocument();
    expect(screen.getByText(/^Én interessent får plass i matrisen/)).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Ikke vurdert ennå' })).toBeInTheDocument();
  });
});

test('somebody who only reads and has an address of a new one comes to the list, with nothing to fill in', async () => {
  const { site } = aProject();
  site.opensAs({ mayEdit: false });
  await openApp(site, {}, 'people/stakeholder/new');
  expect(await heading('Interessentanalyse')).toBeInTheDocument();
  expect(screen.queryByText('Ny interessent')).not.toBeInTheDocument();
  expect(screen.queryByText('Ikke fylt ut')).not.toBeInTheDocument();
});

test('«Endre roller» comes to the roles, past the rest of what the project holds', async () => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'people');
  await user.click(await screen.findByRole('button', { name: 'Endre roller' }, slow));
  const field = await screen.findByRole('combobox', { name: 'Prosjektleder' }, slow);
  await waitFor(() => expect(field).toHaveFocus());
});

test('the warning against personal judgements stands at the fields it concerns, and describes them', async () => {
  const { site } = aProject();
  await openApp(site, {}, 'people/stakeholder/new');
  const field = await screen.findByRole('textbox', { name: 'Forventning og holdning' }, slow);
  expect(field).toHaveAccessibleDescription(/ikke tåler dagens lys/);
  expect(screen.getAllByText(/ikke tåler dagens lys/)[0]).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Informasjonsbehov' })).not.toHaveAccessibleDescription(/dagens lys/);
});

test('input that nobody has answered stands over the involvement plan until somebody writes how it was used', async () => {
  const { site, record } = aProject();
  site.add(involvement, {
    ...rowOf(record),
    name: 'Brukerutvalget',
    inputReceived: 'Ett nummer',
    inputUsed: 'Tatt inn'
  });
  const waiting = site.add(involvement, { ...rowOf(record), name: 'Pårørende', inputReceived: 'Ring før dere kommer' });
  const { tick } = await openApp(site, {}, 'people/involvement');
  const box = await screen.findByRole('region', { name: 'Innspill uten svar' }, slow);
  expect(
    within(box)
      .getAllByRole('link')
      .map((link) => link.textContent)
  ).toEqual(['Pårørende']);
  site.changeAs('Ola Bø', involvement, waiting.id, { inputUsed: 'Vi ringer' });
  await tick();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Innspill uten svar' })).not.toBeInTheDocument());
});

describe('chapter 4', () => {
  test('has the project’s own people in the table without anything being stored', async () => {
    const { site } = aFullPlan();
    await openApp(site, {}, 'plan/chapters/organisation');
    const table = await screen.findByRole('table', { name: 'Rollebeskrivelse' }, slow);
    const row = within(table).getByRole('row', { name: /^Prosjekteier/ });
    expect(within(row).getByRole('cell', { name: ola.name })).toBeInTheDocument();
    expect(site.rows(projectRole)).toEqual([]);
  });

  test('offers the sources’ text for a role, and stores it with one press and no person', async () => {
    const { site } = aFullPlan();
    const { user } = await openApp(site, {}, 'plan/chapters/organisation');
    await user.click(await screen.findByRole('button', { name: 'Forslag til ansvar for prosjektleder' }, slow));
    expect(site.rows(projectRole)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Bruk forslaget' }));
    await waitFor(() => expect(site.rows(projectRole)).toHaveLength(1));
    const [row] = site.rows(projectRole);
    expect(row).toMatchObject({ role: 'projectLeader', name: 'Prosjektleder', people: [], names: '' });
    expect(row?.responsibility).toMatch(/^• Lede og motivere prosjektgruppa mot prosjektets mål\n• /);
    expect(screen.queryByRole('button', { name: 'Forslag til ansvar for prosjektleder' })).not.toBeInTheDocument();
  });

  test('does not offer a text where somebody has written one', async () => {
    const { site, record } = aFullPlan();
    site.add(projectRole, { ...rowOf(record), name: 'Prosjektleder', role: 'projectLeader', responsibility: 'Alt' });
    await openApp(site, {}, 'plan/chapters/organisation');
    expect(await screen.findByText('Alt', {}, slow)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Forslag til ansvar for prosjektleder' })).not.toBeInTheDocument();
  });

  test('asks for title and responsibility of a role that the project names, and not who has it', async () => {
    const { site } = aFullPlan();
    await openApp(site, {}, 'plan/projectRole/new/projectLeader');
    expect(await screen.findByRole('textbox', { name: /^Rolle/ }, slow)).toHaveValue('Prosjektleder');
    expect(screen.getByRole('textbox', { name: 'Tittel' })).toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Navn' })).not.toBeInTheDocument();
  });
});

test('a document is marked as worth archiving, with why, one after the other', async () => {
  const { site, record } = aFullPlan();
  const address = { address: 'https://example.org/vedtak', text: '' };
  site.add(documentLink, { ...rowOf(record), name: 'Vedtak', address, recordKey: key });
  const { user } = await openApp(site, {}, 'plan/chapters/workingForm');
  await user.type(await screen.findByRole('textbox', { name: 'Begrunnelse for Vedtak' }, slow), 'Styrende');
  await user.click(screen.getByRole('checkbox', { name: 'Arkivverdig: Vedtak' }));
  await waitFor(() =>
    expect(site.rows(documentLink)[0]).toMatchObject({ archiveWorthy: true, archiveReason: 'Styrende' })
  );
  screen.queryAllByRole('alert').forEach((alert) => expect(alert).toBeEmptyDOMElement());
});
