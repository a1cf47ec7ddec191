import { screen, waitFor } from '@testing-library/react';
import { reminderFields, hourFields } from '../../src/domain/reminders/settingFields';
import { project } from '../../src/domain/templates/project';
import { siteSettings } from '../../src/domain/templates/siteSettings';
import { loadAllWords } from '../../src/locales/load';
import { aProject, closeAll, heading, openApp } from './opened';

afterEach(closeAll);

const slow = { timeout: 8000 };

test.each([
  ['nb', 'Vanlig er 10.'],
  ['nn', 'Vanleg er 10.'],
  ['en', 'The usual is 10.']
] as const)('an empty number says what holds instead of it, in %s', async (language, sentence) => {
  const { templates } = await loadAllWords(language);
  expect(templates.project.fields.reportLeadDays?.guidance).toEqual([sentence]);
});

test('«Påminnelser» in «Om prosjektet» has everything a project may say of reminders, and stores it', async () => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'about');
  await heading('Påminnelser');
  const { fields } = (await loadAllWords('nb')).templates.project;
  const shown = document.body.textContent;
  expect(Object.keys(reminderFields).filter((name) => !shown?.includes(fields[name]!.label))).toEqual([]);
  await user.type(await screen.findByRole('textbox', { name: /^Arbeidsdager før andre frister/ }, slow), '7');
  await user.click(screen.getByRole('button', { name: 'Fredagsrunden' }));
  await waitFor(() => expect(site.rows(project)[0]).toMatchObject({ taskLeadDays: 7, off: ['fridayRound'] }), slow);
});

test('the settings of the site have them too, and when the bot writes', async () => {
  const { site } = aProject();
  const { user } = await openApp(site, {}, 'more/settings');
  await heading('Når boten skriver');
  const { fields } = (await loadAllWords('nb')).templates.siteSettings;
  const names = Object.keys({ ...reminderFields, ...hourFields });
  const shown = document.body.textContent;
  expect(names.filter((name) => !shown?.includes(fields[name]!.label))).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: /^Stille fra klokken/ }), '16');
  await user.tab();
  await waitFor(() => expect(site.rows(siteSettings)[0]).toMatchObject({ quietFrom: 16 }), slow);
});
