import { screen, waitFor } from '@testing-library/react';
import { personSettings } from '../../src/domain/templates/personSettings';
import { aProject, closeAll, heading, openApp } from './opened';
import { kari, ola } from './site';

afterEach(closeAll);

const slow = { timeout: 8000 };

test('«Mine varsler» stands under ⋯, and makes one’s own row with what one says', async () => {
  const { site } = aProject();
  site.add(personSettings, { name: ola.name, person: ola, login: ola.login, quietFrom: 20 });
  const { user } = await openApp(site, {}, 'now');
  await user.click(await screen.findByRole('button', { name: 'Flere valg' }, slow));
  await user.click(screen.getByRole('button', { name: 'Mine varsler' }));
  await heading('Mine varsler');
  const from = await screen.findByRole('textbox', { name: /^Stille fra klokken/ }, slow);
  expect(from).toHaveValue('');
  await user.type(from, '16');
  await user.type(screen.getByRole('textbox', { name: /^Arbeidsdager før fristen til en milepæl/ }), '5');
  await user.type(screen.getByRole('textbox', { name: /^Arbeidsdager mellom påminnelsene/ }), '2');
  await user.click(screen.getByRole('radio', { name: 'Nynorsk' }));
  await user.click(screen.getByRole('button', { name: 'Fredagsrunden' }));
  const said = {
    login: kari.login,
    person: { id: kari.id },
    quietFrom: 16,
    leadDays: 5,
    repeatEvery: 2,
    language: 'nn',
    off: ['fridayRound']
  };
  await waitFor(() => expect(site.rows(personSettings)[1]).toMatchObject(said), slow);
  expect(site.rows(personSettings)).toHaveLength(2);
  expect(site.rows(personSettings)[0]).toMatchObject({ quietFrom: 20 });
});

test('what one has told the bot in the chat stands there, and is changed there', async () => {
  const { site } = aProject();
  const own = { name: kari.name, person: kari, login: kari.login, awayUntil: '2018-02-01' };
  site.add(personSettings, own);
  const { user } = await openApp(site, {}, 'more/mine');
  const away = await screen.findByRole('textbox', { name: /^Borte til/ }, slow);
  expect(away).toHaveValue('01.02.2018');
  await user.clear(away);
  await user.type(away, '12.02.2018');
  await user.tab();
  await waitFor(() => expect(site.rows(personSettings)).toMatchObject([{ awayUntil: '2018-02-12' }]), slow);
});

test('whoever may not write in the site is told to say it in the chat', async () => {
  const { site } = aProject();
  site.opensAs({ mayEdit: false });
  await openApp(site, {}, 'more/mine');
  expect(await screen.findByText(/Skriv «innstillinger» til boten/, {}, slow)).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
