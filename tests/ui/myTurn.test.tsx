import { act, screen, waitFor } from '@testing-library/react';
import type { AnyDraft, AnyRecord } from '../../src/data/repository';
import { followUpReport } from '../../src/domain/templates/followUpReport';
import { milestone } from '../../src/domain/templates/milestone';
import { aPlan, closeAll, heading, openApp, rowOf } from './opened';
import type { App } from './opened';
import { part } from './part';
import { kari, ola } from './site';

afterEach(closeAll);

type Plan = ReturnType<typeof aPlan>;

const aReport = ({ site, record, milestones }: Plan, draft: AnyDraft): AnyRecord =>
  site.add(followUpReport, {
    ...rowOf(record),
    milestone: { id: milestones[0]!.id, title: 'M1' },
    name: 'Rapport M1',
    ...draft
  });
const openAs = (plan: Plan, me: typeof kari, wishes = {}): Promise<App> => {
  plan.site.opensAs({ me });
  return openApp(plan.site, wishes);
};

describe('my turn', () => {
  const answer = async (app: App, name: string): Promise<void> => app.user.click(screen.getByRole('button', { name }));
  const first = ({ site, milestones }: Plan): AnyRecord | undefined =>
    site.rows(milestone).find(({ id }) => id === milestones[0]!.id);

  test('a milestone that I answer for and that is late is answered where it stands', async () => {
    const plan = aPlan();
    const app = await openApp(plan.site);
    const turn = await part('Din tur (3)');
    expect(turn.getByText('Desember (31. des. 2017) · 10 dager over fristen')).toBeInTheDocument();
    await answer(app, 'Nådd: M1');
    expect(await screen.findByRole('textbox', { name: /Når ble den nådd/ }, { timeout: 8000 })).toHaveFocus();
    await answer(app, 'Lagre som nådd');
    await waitFor(() => expect(first(plan)).toMatchObject({ status: 'reached', reachedOn: '2018-01-10' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Din tur (2)' })).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Nådd: M1' })).not.toBeInTheDocument();
  });

  test('«I rute» silences the question', async () => {
    const plan = aPlan();
    const app = await openApp(plan.site);
    await heading('Din tur (3)');
    await answer(app, 'I rute: M1');
    await app.user.click(await screen.findByRole('button', { name: 'Lagre' }, { timeout: 8000 }));
    await heading('Din tur (2)');
    expect(first(plan)).toMatchObject({ status: 'onTrack' });
  });

  test('the other answers are behind ⋯, and Escape gives the focus back there', async () => {
    const app = await openApp(aPlan().site);
    await heading('Din tur (3)');
    await answer(app, 'Flere svar: M1');
    await answer(app, 'Be om ny frist');
    await screen.findByRole('textbox', { name: /^Ny frist/ }, { timeout: 8000 });
    await app.user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Flere svar: M1' })).toHaveFocus();
  });

  test('when somebody else answers first, what I am writing stays, with why it was not stored', async () => {
    const plan = aPlan();
    const app = await openApp(plan.site);
    await heading('Din tur (3)');
    await answer(app, 'Flere svar: M1');
    await answer(app, 'Ikke i rute');
    const text = await screen.findByRole('textbox', { name: /Hva er situasjonen/ }, { timeout: 8000 });
    await app.user.type(text, 'Mangler folk');
    act(() => void plan.site.changeAs('Ola Bø', milestone, plan.milestones[0]!.id, { status: 'reached' }));
    await answer(app, 'Lagre');
    expect(await screen.findByText(/Noen andre har nettopp endret milepælen/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /Hva er situasjonen/ })).toHaveValue('Mangler folk');
  });

  test('the leader sees what the plan lacks, and where to put it right', async () => {
    const { site, milestones } = aPlan();
    await openApp(site);
    const turn = await part('Din tur (3)');
    expect(turn.getByText('2 milepæler mangler ansvarlig')).toBeInTheDocument();
    expect(turn.getByText('Én milepæl mangler frist')).toBeInTheDocument();
    const [link] = turn.getAllByRole('link', { name: 'Rediger M2 Når praksis er kartlagt' });
    expect(link).toHaveTextContent(/^M2 Når praksis er kartlagt$/);
    expect(link).toHaveAttribute('href', `#/plan/milestone/${milestones[1]!.id}/edit`);
  });

  test('a member with nothing to do reads one calm sentence', async () => {
    await openAs(aPlan(), { ...ola, id: 77, name: 'Mari Vik' });
    const turn = await part('Din tur');
    expect(turn.getByText('Ingenting venter på deg akkurat nå.')).toBeInTheDocument();
    expect(turn.queryByRole('button')).not.toBeInTheDocument();
  });

  test('a report that I write on waits for me as a draft, and when it has come back', async () => {
    const plan = aPlan();
    const draft = aReport(plan, { status: 'draft', authors: [ola] });
    aReport(plan, { status: 'returned', authors: [ola], name: 'Rapport M2' });
    await openAs(plan, ola);
    const turn = await part('Din tur (2)');
    expect(turn.getByRole('link', { name: 'Åpne utkastet: Rapport M1' })).toHaveAttribute(
      'href',
      `#/reports/${draft.id}`
    );
    expect(turn.getByText('Den er sendt tilbake til dere.')).toBeInTheDocument();
  });

  test('the owner has the reports that were sent', async () => {
    const plan = aPlan();
    aReport(plan, { status: 'sent', authors: [kari] });
    await openAs(plan, ola);
    const turn = await part('Din tur (1)');
    expect(turn.getByText('Sendt til deg. Ta den til orientering, eller send den tilbake.')).toBeInTheDocument();
    expect(turn.getByRole('link', { name: 'Åpne: Rapport M1' })).toBeInTheDocument();
  });

  test('a reader has no turn, but reports to read', async () => {
    const plan = aPlan();
    aReport(plan, { status: 'noted', authors: [kari] });
    aReport(plan, { status: 'draft', authors: [kari], name: 'Uferdig' });
    plan.site.opensAs({ mayEdit: false, mayManageLists: false });
    await openApp(plan.site);
    const reading = await part('Å lese');
    expect(reading.getByRole('link', { name: 'Rapport M1' })).toBeInTheDocument();
    expect(reading.queryByRole('link', { name: 'Uferdig' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /Din tur/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /M1/ })).not.toBeInTheDocument();
  });
});
