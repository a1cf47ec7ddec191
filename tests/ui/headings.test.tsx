import { screen, within } from '@testing-library/react';
import { projectPlan } from '../../src/domain/templates/projectPlan';
import { aPlan, aProject, closeAll, heading, openApp, rowOf } from './opened';

afterEach(closeAll);

test('«Om prosjektet» is what one comes to from the menu, and the parts of its form stand under it', async () => {
  const { user } = await openApp(aProject().site, {}, 'now');
  await user.click(await screen.findByRole('button', { name: 'Flere valg' }));
  await user.click(screen.getByRole('button', { name: 'Om prosjektet' }));
  expect(await heading('Om prosjektet')).toHaveFocus();
  const levels = screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${String(textContent)}`);
  expect(levels.slice(1, 3)).toEqual(['H2 Om prosjektet', 'H3 Ramme']);
});

test('a chapter’s name may be broken after its slash, and is read and copied as the source has it', async () => {
  const { site, record } = aPlan();
  site.add(projectPlan, { ...rowOf(record), name: 'Plan', extent: 'simple' });
  await openApp(site, {}, 'plan/chapters/milestonePlan');
  const chapters = await screen.findByRole('navigation', { name: 'Kapitler i planen' });
  const [name] = within(chapters).getAllByText('Framdriftsplan/Milepælsplan');
  expect(name!.innerHTML).toBe('Framdriftsplan/<wbr>Milepælsplan');
});
