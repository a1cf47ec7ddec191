import { screen, waitFor } from '@testing-library/react';
import { reflection } from '../../../src/domain/templates/reflection';
import { aPlan, closeAll, heading, openApp } from '../opened';
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
