import { screen, waitFor, within } from '@testing-library/react';
import { activity } from '../../../src/domain/templates/activity';
import { milestone } from '../../../src/domain/templates/milestone';
import { aPlan, closeAll } from '../opened';
import { twoRows, pasting } from './pasting';

const { paste, open, preview, row, storeButton } = pasting;

afterEach(closeAll);

test('rows that did not arrive stay with the reason, and stored again nothing is there twice', async () => {
  const { user, site } = await open();
  site.refuse(({ number, name }) => number === 'M2' || name === 'Utkast');
  await paste(`${twoRows}\nM3\t"Når c er gjort\n• Utkast"\t\tmars`);
  await preview();
  await user.click(storeButton());
  expect(
    await screen.findAllByText(/^2 milepæler er lagret. 2 milepæler ble ikke lagret, og står her/)
  ).not.toHaveLength(0);
  expect(screen.queryByRole('checkbox', { name: /M1/ })).not.toBeInTheDocument();
  expect(within(row(/M2/)).getByText(/^Ikke lagret\. /)).toBeInTheDocument();
  expect(within(row(/M3/)).getByText(/^Ikke lagret\. /)).toBeInTheDocument();
  site.refuse(() => false);
  await user.click(screen.getByRole('button', { name: 'Lagre 2 milepæler' }));
  await screen.findByRole('heading', { name: '3 milepæler og 1 delleveranse er lagret' });
  expect(
    site
      .rows(milestone)
      .map(({ number }) => number)
      .sort()
  ).toEqual(['M1', 'M2', 'M3']);
  expect(site.rows(activity)).toHaveLength(1);
});

test('when SharePoint does not answer, all of it stays', async () => {
  const { user, site } = await open();
  await paste(twoRows);
  await preview();
  site.failWith({ kind: 'Unavailable', detail: '' });
  await user.click(storeButton());
  await waitFor(() => expect(screen.getAllByText(/^Ikke lagret\. /)).toHaveLength(2));
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
});

test('Angre takes out what was made, and it stands in the preview as it was', async () => {
  const { user, site } = await open();
  await paste(twoRows);
  await preview();
  await user.click(storeButton());
  await user.click(await screen.findByRole('button', { name: 'Angre' }));
  await preview();
  expect(site.rows(milestone)).toEqual([]);
  expect(screen.getAllByText(/^Angret\./)).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Lagre 2 milepæler' }));
  await screen.findByRole('heading', { name: '2 milepæler er lagret' });
  expect(site.rows(milestone)).toHaveLength(2);
});

test('what somebody has changed in the meantime stays in the plan', async () => {
  const { user, site } = await open();
  await paste(twoRows);
  await preview();
  await user.click(storeButton());
  const undo = await screen.findByRole('button', { name: 'Angre' });
  site.changeAs('Ola Bø', milestone, site.rows(milestone)[0]!.id, { name: 'Når Ola har rettet' });
  await user.click(undo);
  await waitFor(() => expect(site.rows(milestone)).toMatchObject([{ name: 'Når Ola har rettet' }]));
  expect(screen.getAllByText(/Én milepæl er endret av noen andre/)).not.toHaveLength(0);
});

test('in a plan that has milestones, those it has are left out, and new ones come last', async () => {
  const { site } = aPlan();
  const { user } = await open(site);
  await paste('Nr.\tMilepæl\tFrist\nM2\tNår praksis er kartlagt\tmars\nM4\tNår alt er over\tmars');
  await preview();
  expect(within(row(/M2/)).getByRole('checkbox')).not.toBeChecked();
  expect(within(row(/M2/)).getByText('Står i planen fra før')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Lagre 1 milepæl' }));
  await screen.findByRole('heading', { name: /er lagret$/ });
  expect(site.rows(milestone)[3]).toMatchObject({ number: 'M4', order: 4 });
});
