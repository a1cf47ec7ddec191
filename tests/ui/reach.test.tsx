import { screen, waitFor, within } from '@testing-library/react';
import { languages } from '../../src/domain/schema/words';
import { milestone } from '../../src/domain/templates/milestone';
import { reach } from '../../src/domain/templates/reach';
import { loadAllWords } from '../../src/locales/load';
import { aPlan, closeAll, heading, openApp } from './opened';
import { kari, ola } from './people';
import type { Memory } from './site';

afterEach(closeAll);

const mark = 'Nås ikke i Teams';

/** The plan, led by Kari and owned by Ola, whom the bot has not reached. */
function planWhereOlaIsOut(): { readonly site: Memory; readonly id: number } {
  const { site, milestones } = aPlan();
  const { id } = milestones[1]!;
  site.changeAs('Ola Bø', milestone, id, { responsible: ola });
  const { name, login } = ola;
  site.add(reach, { name, person: ola, login: login.toUpperCase(), reach: 'unreachable', checkedOn: '2018-01-09' });
  site.add(reach, { name: kari.name, person: kari, login: kari.login, reach: 'reachable' });
  return { site, id };
}

test('where nothing is known of anybody, nothing is said', async () => {
  const { site } = aPlan();
  await openApp(site, {}, 'now');
  await heading('Planen');
  expect(screen.queryByText(mark)).not.toBeInTheDocument();
});

test('the project leader reads on «Nå» who is not reached, and copies an invitation with their own name', async () => {
  const { site } = planWhereOlaIsOut();
  const { user } = await openApp(site, {}, 'now');
  const part = within((await heading(mark)).closest('section')!);
  expect(part.getByText('Ola Bø')).toBeInTheDocument();
  expect(part.getByText('Sjekket 9. jan. 2018')).toBeInTheDocument();
  expect(part.queryByText('Kari Ås')).not.toBeInTheDocument();
  await user.click(part.getByRole('button', { name: 'Kopier en invitasjon' }));
  const text = await part.findByLabelText<HTMLTextAreaElement>('Invitasjonen');
  expect(text.value).toMatch(/^Hei![^]*«Tillitsmodellen»[^]*Hilsen Kari Ås$/);
  expect(await navigator.clipboard.readText()).toBe(text.value);
  expect(part.getByText(/^Invitasjonen er kopiert/)).toBeInTheDocument();
});

test('where the browser does not let us copy, the text stands there to be copied', async () => {
  const { site } = planWhereOlaIsOut();
  const { user } = await openApp(site, {}, 'now');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(await screen.findByRole('button', { name: 'Kopier en invitasjon' }, { timeout: 8000 }));
  expect(await screen.findByText(/lar oss ikke kopiere/)).toBeInTheDocument();
  expect(screen.getByLabelText('Invitasjonen')).toHaveAttribute('readonly');
});

test('nobody but the project leader is told on «Nå»', async () => {
  const { site } = planWhereOlaIsOut();
  site.opensAs({ me: ola });
  await openApp(site, {}, 'now');
  await heading('Planen');
  expect(screen.queryByText(mark)).not.toBeInTheDocument();
});

test('it stands beside the person on the milestone and in «Folk», and beside no other', async () => {
  const { site, id } = planWhereOlaIsOut();
  await openApp(site, {}, `plan/milestone/${id}`);
  const facts = within(await screen.findByLabelText('Om milepælen', {}, { timeout: 8000 }));
  expect(facts.getByText(mark)).toBeInTheDocument();
  closeAll();
  await openApp(site, {}, 'people');
  const roles = within((await heading('Roller')).closest('section')!);
  expect(roles.getAllByText(mark).map((each) => each.closest('li')?.textContent)).toEqual([
    expect.stringContaining('Ola Bø')
  ]);
});

test('it stands beside the person where one is looked for, and once they are chosen', async () => {
  const { site, id } = planWhereOlaIsOut();
  site.changeAs('Ola Bø', milestone, id, { responsible: null });
  const { user } = await openApp(site, {}, `plan/milestone/${id}/edit`);
  const field = await screen.findByLabelText('Ansvar', {}, { timeout: 8000 });
  await user.type(field, 'ola');
  const option = await screen.findByRole('option', { name: /Ola Bø/ }, { timeout: 8000 });
  expect(option).toHaveTextContent(mark);
  await user.click(option);
  await waitFor(() => expect(screen.queryByRole('option')).not.toBeInTheDocument());
  expect(screen.getByText(mark)).toBeInTheDocument();
});

test('when the bot has reached somebody, the mark goes by itself', async () => {
  const { site, id } = planWhereOlaIsOut();
  const { tick } = await openApp(site, {}, `plan/milestone/${id}`);
  await screen.findByText(mark, {}, { timeout: 8000 });
  await tick();
  site.changeAs('Framdrift', reach, site.rows(reach)[0]!.id, { reach: 'reachable' });
  await tick();
  await waitFor(() => expect(screen.queryByText(mark)).not.toBeInTheDocument());
});

test.each(languages)('the invitation in %s names the project and the sender, and tells how', async (language) => {
  const { invitation } = (await loadAllWords(language)).messages.reach;
  const text = invitation('Tillitsmodellen', 'Kari Ås');
  expect(text).toContain('Tillitsmodellen');
  expect(text).toMatch(/1\. .*\n2\. .*\n3\. /);
  expect(text.endsWith('Kari Ås')).toBe(true);
});
