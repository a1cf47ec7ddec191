import { screen, waitFor } from '@testing-library/react';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { aPlan, aProject, closeAll, heading, openApp, rowOf } from './opened';
import { part } from './part';
import { kari, ola } from './site';

afterEach(closeAll);

const title = 'Oppfølging i Teams';
const start = { name: 'Start oppfølging' };
const stop = { name: 'Stopp oppfølging' };
const per = { ...kari, id: 40, name: 'Per Vik', login: 'per' };

describe('«Start oppfølging»', () => {
  test('says who is asked, when, and what else the bot does', async () => {
    const { site, milestones } = aPlan();
    site.changeAs('Ola Bø', milestone, milestones[1]!.id, { responsible: ola });
    await openApp(site);
    expect((await part(title)).getByText(/^Når du starter/)).toHaveTextContent(
      'Når du starter oppfølgingen, spør boten Kari Ås og Ola Bø «Er vi der?» i god tid før hver frist, ' +
        'og på nytt når fristen kommer. Den minner også på rapporter, aktiviteter og andre frister i prosjektet.'
    );
  });

  test('names the three who are asked first, and how many more there are', async () => {
    const { site, record } = aPlan();
    const day = (date: string) => ({ deadline: { words: '', date } });
    [ola, per, { ...per, id: 41 }, { ...per, id: 42 }].forEach((responsible, at) =>
      site.add(milestone, { ...rowOf(record), name: 'Når alt er gjort', ...day(`2018-03-0${at + 1}`), responsible })
    );
    await openApp(site);
    expect((await part(title)).getByText(/Kari Ås, Ola Bø, Per Vik og 2 til «Er vi der\?»/)).toBeInTheDocument();
  });

  test('where nobody is responsible, says that the project leader chooses', async () => {
    const { site, milestones } = aPlan();
    site.changeAs('Ola Bø', milestone, milestones[0]!.id, { responsible: null });
    await openApp(site);
    expect((await part(title)).getByText(/spør boten prosjektlederen hvem/)).toBeInTheDocument();
  });

  test('lets the bot begin today, says so where the button was, and is gone the next time', async () => {
    const { site } = aPlan();
    const { user } = await openApp(site);
    await user.click((await part(title)).getByRole('button', start));
    await waitFor(() => expect(screen.getByText(/^Oppfølgingen er startet\./)).toHaveFocus());
    expect(site.rows(project)[0]).toMatchObject({ followUpFrom: '2018-01-10' });
    closeAll();
    await openApp(site);
    await heading('Planen');
    expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument();
  });

  test('says why it could not be stored, and may be pressed again', async () => {
    const { site, record } = aPlan();
    const { user } = await openApp(site);
    const button = (await part(title)).getByRole('button', start);
    site.changeAs('Ola Bø', project, record.id, { name: 'Tillit' });
    await user.click(button);
    expect(await screen.findByText('Noen andre har nettopp endret prosjektet. Prøv en gang til.')).toBeInTheDocument();
    expect(site.rows(project)[0]).toMatchObject({ followUpFrom: null });
    await user.click(button);
    await waitFor(() => expect(site.rows(project)[0]).toMatchObject({ name: 'Tillit', followUpFrom: '2018-01-10' }));
  });

  test.each([
    ['a member', () => aPlan().site, { me: per }],
    ['somebody who may only read', () => aPlan().site, { mayEdit: false }]
  ])('is not shown to %s', async (_who, site, opening) => {
    const opened = site();
    opened.opensAs(opening);
    await openApp(opened);
    await heading('Planen');
    expect(screen.queryByRole('button', start)).not.toBeInTheDocument();
  });
});

describe('«Om prosjektet»', () => {
  test('says since when the project is followed up, and stops it', async () => {
    const { site } = aProject({ followUpFrom: '2018-01-03' });
    const { user } = await openApp(site, {}, 'about');
    expect(await screen.findByText('Oppfølging startet 3. jan. 2018', {}, { timeout: 8000 })).toBeInTheDocument();
    await user.click(screen.getByRole('button', stop));
    await waitFor(() => expect(screen.getByText(/^Oppfølgingen er stoppet\./)).toHaveFocus());
    expect(site.rows(project)[0]).toMatchObject({ followUpFrom: null });
    expect(screen.queryByRole('button', stop)).not.toBeInTheDocument();
  });

  test('lets a member see it, and not stop it', async () => {
    const { site } = aProject({ followUpFrom: '2018-01-03' });
    site.opensAs({ me: per });
    await openApp(site, {}, 'about');
    await screen.findByText('Oppfølging startet 3. jan. 2018', {}, { timeout: 8000 });
    expect(screen.queryByRole('button', stop)).not.toBeInTheDocument();
  });

  test('says nothing of it where it has not been started', async () => {
    await openApp(aProject().site, {}, 'about');
    await screen.findByRole('textbox', { name: /^Pulje/ }, { timeout: 8000 });
    expect(screen.queryByText(/^Oppfølging/)).not.toBeInTheDocument();
  });
});
