import { act, screen, waitFor, within } from '@testing-library/react';
import { milestone } from '../../../src/domain/templates/milestone';
import { kari } from '../site';
import { closeAll } from '../opened';
import type { App } from '../opened';
import { pasting, twoRows } from './pasting';

const { paste, open, preview, row, storeButton } = pasting;

afterEach(closeAll);

/** The page is loaded anew: nothing is left but what the browser keeps. */
async function reload({ mounted, site }: App): Promise<App> {
  act(() => mounted.unmount());
  return open(site);
}

test('what was pasted and corrected is there after the page is loaded again, and is stored as it was', async () => {
  const first = await open();
  await paste('Nr.\tMilepæl\tFrist\nM1\tNår a er gjort\tmars\nM2\tNår b er gjort\tmars');
  await preview();
  await first.user.click(screen.getByRole('checkbox', { name: /M2/ }));
  const { user, site } = await reload(first);
  await preview();
  expect(screen.getByText('Vi tok vare på det du limte inn.')).toBeInTheDocument();
  expect(within(row(/M2/)).getByRole('checkbox')).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Lagre 1 milepæl' }));
  await screen.findByRole('heading', { name: '1 milepæl er lagret' });
  expect(site.rows(milestone)).toMatchObject([{ number: 'M1', deadline: { words: 'mars', date: '2018-03-31' } }]);
});

test('whoever had not been found yet is looked for again', async () => {
  const first = await open();
  await pasting.box();
  const release = first.site.hold();
  await paste(twoRows);
  await preview();
  const again = await reload(first);
  release();
  await preview();
  await waitFor(() => expect(within(row(/M1/)).getByText(kari.name)).toBeInTheDocument());
  expect(again.site.rows(milestone)).toEqual([]);
});

test('what is stored, or thrown away, is not kept', async () => {
  const first = await open();
  await paste(twoRows);
  await preview();
  await first.user.click(screen.getByRole('button', { name: 'Lim inn på nytt' }));
  const second = await reload(first);
  await pasting.box();
  await paste(twoRows);
  await preview();
  await second.user.click(storeButton());
  await screen.findByRole('heading', { name: /er lagret$/ });
  await reload(second);
  expect(await pasting.box()).toHaveValue('');
});

test('what cannot be read is forgotten', async () => {
  const first = await open();
  await paste(twoRows);
  await preview();
  act(() => first.mounted.unmount());
  Object.keys(window.localStorage).forEach((name) => window.localStorage.setItem(name, '{"rows":[7],"source":{}}'));
  await open(first.site);
  expect(await pasting.box()).toBeInTheDocument();
});
