import { act, screen, waitFor, within } from '@testing-library/react';
import { milestone } from '../../src/domain/templates/milestone';
import { aPlan, aProject, closeAll, heading, openApp } from './opened';
import { kari } from './site';

afterEach(closeAll);

const table = (): Promise<HTMLElement> =>
  screen.findByRole('table', { name: 'Milepæler etter resultatløp' }, { timeout: 8000 });
const rowNamed = (name: RegExp): HTMLElement => screen.getByRole('row', { name });

test('milestones stand under their result paths, with how many of each are reached', async () => {
  await openApp(aPlan().site, {}, 'plan');
  await table();
  expect(screen.getByRole('rowheader', { name: /AS IS.*0 av 2 nådd/ })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: /Tillitsmodellen.*0 av 1 nådd · 1 over fristen/ })).toBeInTheDocument();
});

test('a deadline shows as it was written and as the day it means', async () => {
  await openApp(aPlan().site, {}, 'plan');
  await table();
  expect(within(rowNamed(/M2/)).getByText('Ultimo februar')).toBeInTheDocument();
  expect(within(rowNamed(/M2/)).getByText('28. feb. 2018')).toBeInTheDocument();
});

test('lateness is said in words', async () => {
  await openApp(aPlan().site, {}, 'plan');
  await table();
  expect(within(rowNamed(/M1/)).getByText('10 dager over fristen')).toBeInTheDocument();
});

test('a status somebody wrote into the list by hand is shown as it is', async () => {
  await openApp(aPlan().site, {}, 'plan');
  await table();
  expect(within(rowNamed(/M3/)).getByText('Venter på innkjøp')).toBeInTheDocument();
});

test('a reader sees the plan, and nothing to change it with', async () => {
  const { site, milestones } = aPlan();
  site.opensAs({ mayEdit: false, mayManageLists: false });
  await openApp(site, {}, `plan/milestone/${milestones[0]!.id}`);
  await heading('Når modellen er definert');
  expect(screen.queryByRole('button', { name: /Marker|Rediger|Ny|Be om/ })).not.toBeInTheDocument();
});

test('an empty plan says what comes first', async () => {
  await openApp(aProject().site);
  expect(await heading('Kom i gang med planen')).toBeInTheDocument();
});

test('closing a milestone with Escape gives the focus back to its row', async () => {
  const { user } = await openApp(aPlan().site, {}, 'plan');
  await table();
  await user.click(screen.getByRole('link', { name: 'Når praksis er kartlagt' }));
  const title = await heading('Når praksis er kartlagt');
  await waitFor(() => expect(title).toHaveFocus());
  expect(window.location.hash).toMatch(/#\/plan\/milestone\/\d+$/);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('link', { name: 'Når praksis er kartlagt' })).toHaveFocus();
  expect(screen.queryByRole('region', { name: 'Milepæl M2' })).not.toBeInTheDocument();
});

test('Back closes the milestone that was opened', async () => {
  const { user } = await openApp(aPlan().site, {}, 'plan');
  await table();
  await user.click(screen.getByRole('link', { name: 'Når praksis er kartlagt' }));
  await screen.findByRole('region', { name: 'Milepæl M2' });
  act(() => window.history.back());
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Milepæl M2' })).not.toBeInTheDocument());
});

test('a hash that belongs to the host page changes nothing', async () => {
  const { milestones, site } = aPlan();
  await openApp(site, {}, `plan/milestone/${milestones[1]!.id}`);
  await heading('Når praksis er kartlagt');
  act(() => {
    window.location.hash = '#comments';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(screen.getByRole('region', { name: 'Milepæl M2' })).toBeInTheDocument();
});

describe('entering milestones as rows', () => {
  const begin = async (): ReturnType<typeof openApp> => {
    const app = await openApp(aProject().site, {}, 'plan/new');
    await screen.findByRole('heading', { name: 'Nye milepæler' }, { timeout: 8000 });
    return app;
  };
  const sentence = (): HTMLElement => screen.getByRole('textbox', { name: /^Milepæl/ });

  test('with the keyboard alone: «Når » stands there, Enter saves and begins the next', async () => {
    const { user, site } = await begin();
    expect(sentence()).toHaveFocus();
    expect(sentence()).toHaveValue('Når ');
    await user.keyboard('modellen er definert');
    await user.tab();
    await user.keyboard('Ultimo februar{Enter}');
    await user.keyboard('pilot er evaluert{Enter}');
    await waitFor(() => expect(site.rows(milestone)).toHaveLength(2));
    expect(site.rows(milestone)).toMatchObject([
      {
        number: 'M1',
        name: 'Når modellen er definert',
        deadline: { words: 'Ultimo februar', date: '2018-02-28' },
        order: 1
      },
      { number: 'M2', name: 'Når pilot er evaluert', order: 2 }
    ]);
    expect(sentence()).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Nr.' })).toHaveValue('M3');
  });

  test('the result path of the row above is kept', async () => {
    const { user, site } = await begin();
    await user.type(screen.getByRole('combobox', { name: 'Resultatløp' }), 'AS IS');
    await user.click(sentence());
    await user.keyboard('a er gjort{Enter}b er gjort{Enter}');
    await waitFor(() => expect(site.rows(milestone).map(({ path }) => path)).toEqual(['AS IS', 'AS IS']));
  });

  test('a sentence that was never finished is said at the cell, and nothing is stored', async () => {
    const { user, site } = await begin();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/Skriv hva som er nådd/)).toBeInTheDocument();
    expect(site.rows(milestone)).toHaveLength(0);
  });

  test('a name that nobody was chosen for is said at the cell, and nothing is stored', async () => {
    const { user, site } = await begin();
    await user.type(screen.getByRole('combobox', { name: 'Ansvarlig' }), 'Somebody');
    await user.click(sentence());
    await user.keyboard('a er gjort{Enter}');
    expect(await screen.findByText('Velg en person fra listen.')).toBeInTheDocument();
    expect(site.rows(milestone)).toHaveLength(0);
  });

  test('a deadline that can mean several days asks, and never guesses', async () => {
    const { user, site } = await begin();
    await user.keyboard('a er gjort');
    await user.tab();
    await user.keyboard('Oktober{Enter}');
    expect(
      await screen.findByText('Fristen kan bety flere dager. Velg hvilken, eller skriv året.')
    ).toBeInTheDocument();
    expect(site.rows(milestone)).toHaveLength(0);
    await waitFor(() => expect(screen.getByRole('radio', { name: /2017/ })).toHaveFocus());
    await user.click(screen.getByRole('radio', { name: /2018/ }));
    await user.click(screen.getByRole('button', { name: 'Lagre milepælen' }));
    await waitFor(() =>
      expect(site.rows(milestone)).toMatchObject([{ deadline: { words: 'Oktober', date: '2018-10-31' } }])
    );
  });

  test('a row that did not arrive stays on the screen with why, and can be sent again', async () => {
    const { user, site } = await begin();
    site.failWith({ kind: 'Throttled', retryAfter: null });
    await user.keyboard('a er gjort{Enter}');
    expect(await screen.findAllByText(/Ikke lagret.*mye å gjøre/)).not.toHaveLength(0);
    expect(screen.getByText('M1 Når a er gjort')).toBeInTheDocument();
    site.failWith(null);
    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByRole('link', { name: 'Når a er gjort' })).toBeInTheDocument();
  });

  test('Escape ends, and what stood on the line is there when one comes back', async () => {
    const { user } = await begin();
    await user.keyboard('a er nesten');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { name: 'Nye milepæler' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Begynn: Skriv milepælene' }));
    expect(await screen.findByRole('textbox', { name: /^Milepæl/ })).toHaveValue('Når a er nesten');
  });
});

test('who stands as responsible is named in the row', async () => {
  await openApp(aPlan().site, {}, 'plan');
  await table();
  expect(within(rowNamed(/M1/)).getByText(kari.name)).toBeInTheDocument();
  expect(within(rowNamed(/M2/)).getByText('Ingen ansvarlig')).toBeInTheDocument();
});
