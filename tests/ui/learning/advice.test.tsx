import { screen, waitFor, within } from '@testing-library/react';
import { lessonUse } from '../../../src/domain/templates/lessonUse';
import { aPlan, closeAll, heading, key, openApp, rowOf } from '../opened';
import { part } from '../part';
import { kari, ola } from '../site';
import { withOthers } from './learnt';

afterEach(closeAll);

test('advice of other projects stands under a chapter on the same theme, and using it is remembered for them', async () => {
  const plan = aPlan();
  const { theirs, learnt } = withOthers(plan);
  const { user } = await openApp(plan.site, {}, 'plan/chapters/milestones');
  const fold = await screen.findByRole('button', { name: /Råd fra andre prosjekter/ }, { timeout: 8000 });
  await user.click(fold);
  await user.click(await screen.findByRole('button', { name: 'Bruk rådet: Piloten hadde ingen slutt' }));
  await waitFor(() => expect(screen.getByText('Brukt i dette prosjektet')).toHaveFocus());
  expect(fold).toHaveAccessibleName('Råd fra andre prosjekter (1)');
  expect(plan.site.rows(lessonUse)).toMatchObject([
    {
      name: 'Tillitsmodellen',
      lesson: { id: learnt.id },
      projectKey: theirs.key,
      usedInKey: key,
      usedWhere: 'Framdriftsplan/Milepælsplan',
      usedBy: { id: kari.id },
      usedOn: '2018-01-10'
    }
  ]);
});

test('under a chapter on another theme it is not offered', async () => {
  const plan = aPlan();
  withOthers(plan);
  const { user } = await openApp(plan.site, {}, 'plan/chapters/communication');
  await user.click(await screen.findByRole('button', { name: /Råd fra andre/ }, { timeout: 8000 }));
  expect(await screen.findByText(/Ingen andre prosjekter på området har delt råd om dette/)).toBeInTheDocument();
});

test('those who learnt it are told on «Nå»', async () => {
  const plan = aPlan();
  const { site, record, milestones } = plan;
  const used = site.add(lessonUse, {
    ...rowOf(record),
    name: 'Digitale skjema',
    lesson: { id: milestones[0]!.id, title: 'Avtal timene' },
    usedInKey: '9f0a3c1e-0000-4c6f-9a8b-1234567890ab',
    usedBy: ola
  });
  site.changeAs(ola.name, lessonUse, used.id, { usedWhere: 'Organisering' });
  await openApp(site);
  const news = await part('Siste nytt');
  expect(news.getByRole('link', { name: '«Digitale skjema» brukte rådet deres «Avtal timene»' })).toBeInTheDocument();
});

test('«Andre» shows what other projects have learnt, by theme', async () => {
  const plan = aPlan();
  const { theirs, learnt } = withOthers(plan);
  const { user } = await openApp(plan.site, {}, 'lessons/others');
  const link = await screen.findByRole('link', { name: 'Piloten hadde ingen slutt' }, { timeout: 8000 });
  expect(link).toHaveAttribute('href', `#/project/${String(theirs.key)}/lessons/${learnt.id}`);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Tema' }), 'Opplæring');
  expect(await screen.findByText('Ingenting om dette temaet.')).toBeInTheDocument();
  await heading('Erfaringer');
  const views = within(screen.getByRole('navigation', { name: 'Hvem har lært det' }));
  expect(views.getByRole('link', { name: 'Andre' })).toHaveAttribute('aria-current', 'page');
});

test('a reflection is one press away, and begins with who and when', async () => {
  const { user } = await openApp(aPlan().site);
  await heading('Din tur (3)');
  await user.click(screen.getByRole('link', { name: 'Skriv refleksjon' }));
  await screen.findByRole('textbox', { name: /Kort sagt/ }, { timeout: 8000 });
  expect(screen.getByRole('combobox', { name: 'Skrevet av' })).toHaveValue(kari.name);
  expect(screen.getByRole('textbox', { name: 'Dato' })).toHaveValue('10.01.2018');
});
