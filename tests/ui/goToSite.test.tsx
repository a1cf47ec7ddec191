import { screen } from '@testing-library/react';
import { siteIn } from '../../src/ui/personal/siteAddress';
import { aPlan, closeAll, openApp } from './opened';

afterEach(closeAll);

const home = 'https://contoso.sharepoint.com';
const patient = { timeout: 8000 };

test.each([
  ['https://contoso.sharepoint.com/sites/Levekar', '/sites/levekar'],
  [
    ' https://contoso.sharepoint.com/sites/Levekar/Lists/FramdriftMilestones/AllItems.aspx?web=1#top ',
    '/sites/levekar'
  ],
  ['contoso.sharepoint.com/teams/Omstilling/', '/teams/omstilling'],
  ['/sites/levekar', '/sites/levekar'],
  ['https://contoso.sharepoint.com/:w:/r/sites/Levekar/Shared%20Documents/plan.docx', '/sites/levekar'],
  ['https://contoso.sharepoint.com/:f:/s/Levekar/EabcD?e=1', '/sites/levekar'],
  ['https://contoso.sharepoint.com/:f:/t/Omstilling/EabcD?e=1', '/teams/omstilling'],
  ['https://contoso.sharepoint.com', null],
  ['https://contoso.sharepoint.com/sites/', null],
  ['https://fabrikam.sharepoint.com/sites/levekar', null],
  ['javascript:alert(1)', null],
  ['vet ikke', null],
  ['', null]
])('%j leads into %j', (typed, site) => expect(siteIn(typed, home)).toBe(site));

test('where there is no register, somebody who has a site’s address comes to its projects, and reads what is wrong with another', async () => {
  const { site } = aPlan();
  site.opensAs({ schema: 'missing', mayManageLists: false, owners: ['Berit Eier'] });
  const { user } = await openApp(site, { host: 'personal', siteUrl: home, project: undefined });
  const address = await screen.findByRole('textbox', { name: 'Adressen til SharePoint-området' }, patient);
  await user.type(address, 'https://fabrikam.sharepoint.com/sites/levekar');
  await user.click(screen.getByRole('button', { name: 'Gå til området' }));
  expect(screen.getByText(/begynner slik: https:\/\/contoso\.sharepoint\.com\/sites\/…/)).toBeInTheDocument();
  expect(address).toHaveFocus();
  site.opensAs({ schema: 'ready' });
  await user.clear(address);
  await user.type(address, 'https://contoso.sharepoint.com/sites/Levekar/SitePages/Hjem.aspx{Enter}');
  expect(await screen.findByRole('link', { name: 'Tillitsmodellen' }, patient)).toBeInTheDocument();
  expect(window.location.hash).toBe('#/site/%2Fsites%2Flevekar/projects');
});
