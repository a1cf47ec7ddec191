import { screen, waitFor } from '@testing-library/react';
import { followUpReport } from '../../../src/domain/templates/followUpReport';
import { reflection } from '../../../src/domain/templates/reflection';
import { aPlan, closeAll, heading, openApp, rowOf } from '../opened';
import { kari, ola } from '../site';
import { aThought } from './learnt';

afterEach(closeAll);

const box = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const press = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('the stop at a milestone', () => {
  test('asks three questions, and what one answers becomes a reflection on the milestone', async () => {
    const plan = aPlan();
    aThought(plan);
    const { user } = await openApp(plan.site, {}, `lessons/stop/${plan.milestones[0]!.id}`);
    await heading('Milepælsstopp');
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(screen.getByText(`Én har svart: ${ola.name}`)).toBeInTheDocument();
    await user.type(box('Hva lærte vi'), 'Spør først.');
    await user.click(press('Send inn'));
    await waitFor(() => expect(screen.getByText('Takk! Svaret ditt er med.', { selector: 'p' })).toHaveFocus());
    expect(plan.site.rows(reflection)[1]).toMatchObject({
      name: 'Spør først.',
      learnt: 'Spør først.',
      milestone: { id: plan.milestones[0]!.id },
      writtenBy: { id: kari.id },
      date: '2018-01-10'
    });
    await user.click(press('Skriv en til'));
    expect(box('Hva lærte vi')).toHaveValue('');
  });

  test('an empty answer is not sent, and what is not sent is there when one comes back', async () => {
    const plan = aPlan();
    const route = `lessons/stop/${plan.milestones[0]!.id}`;
    const { user, site, mounted } = await openApp(plan.site, {}, route);
    await heading('Milepælsstopp');
    await user.click(press('Send inn'));
    expect(await screen.findByText('Skriv svar på minst ett av spørsmålene.')).toBeInTheDocument();
    await user.type(box('Hva overrasket'), 'At de kom.');
    site.failWith({ kind: 'Unavailable', detail: '' });
    await user.click(press('Send inn'));
    await screen.findByRole('alert');
    expect(site.rows(reflection)).toEqual([]);
    mounted.unmount();
    site.failWith(null);
    await openApp(site, {}, route);
    await heading('Milepælsstopp');
    expect(box('Hva overrasket')).toHaveValue('At de kom.');
  });
});

describe('reflections in a follow-up report', () => {
  const aReport = (plan: ReturnType<typeof aPlan>, draft = {}) =>
    plan.site.add(followUpReport, {
      ...rowOf(plan.record),
      milestone: { id: plan.milestones[0]!.id, title: 'M1' },
      name: 'Rapport M1',
      mainLessons: 'Vi lærte mye.',
      ...draft
    });

  test('are brought in after what stands there and what is typed just now, once', async () => {
    const plan = aPlan();
    const thought = aThought(plan);
    const report = aReport(plan);
    const { user } = await openApp(plan.site, {}, `reports/${report.id}`);
    await heading('Refleksjoner som ikke er hentet inn');
    await user.type(box('Viktigste læringspunkter'), ' Også dette.');
    await user.click(press('Hent inn refleksjonen'));
    const brought = `Vi lærte mye. Også dette.\n\n${ola.name}: Fast dag hjalp.`;
    await waitFor(() => expect(plan.site.rows(followUpReport)[0]).toMatchObject({ mainLessons: brought }));
    expect(plan.site.rows(followUpReport)[0]).toMatchObject({ reflections: [{ id: thought.id }] });
    await waitFor(() => expect(box('Viktigste læringspunkter')).toHaveValue(brought));
    expect(screen.queryByRole('heading', { name: 'Refleksjoner som ikke er hentet inn' })).not.toBeInTheDocument();
  });

  test('are left alone once the report is taken note of', async () => {
    const plan = aPlan();
    aThought(plan);
    const report = aReport(plan, { status: 'noted' });
    await openApp(plan.site, {}, `reports/${report.id}`);
    await heading('Rapport M1');
    expect(screen.queryByRole('button', { name: 'Hent inn refleksjonen' })).not.toBeInTheDocument();
  });
});
