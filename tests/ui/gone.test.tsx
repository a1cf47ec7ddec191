import { screen, waitFor } from '@testing-library/react';
import type { Template } from '../../src/domain/schema/template';
import { activity } from '../../src/domain/templates/activity';
import { goal } from '../../src/domain/templates/goal';
import type { AnyRecord } from '../../src/data/repository';
import { aPlan, closeAll, openApp, rowOf } from './opened';
import type { App } from './opened';

/** A goal or an activity that somebody else deletes while it is open, and the address of one that is gone. */
afterEach(() => {
  closeAll();
});
beforeEach(() => localStorage.clear());

interface Case {
  readonly template: Template;
  /** A field that may be written in. */
  readonly field: string;
  readonly key: string;
  readonly gone: string;
  readonly values: (milestone: AnyRecord) => object;
  readonly path: (milestone: AnyRecord, id: number) => string;
}

const cases: readonly Case[] = [
  {
    template: goal,
    field: 'Herunder',
    key: 'including',
    gone: 'Dette målet finnes ikke lenger.',
    values: () => ({ name: 'Bedre tjenester', level: 'outcome', number: '1' }),
    path: (_milestone, id) => `plan/goals/${id}`
  },
  {
    template: activity,
    field: 'Kommentar',
    key: 'comment',
    gone: 'Denne aktiviteten finnes ikke lenger.',
    values: ({ id }) => ({ name: 'Lage intervjuguide', milestone: { id, title: 'M1' } }),
    path: (milestone, id) => `plan/milestone/${milestone.id}/activities/${id}`
  }
];

describe.each(cases.map((each) => [each.template.name, each] as const))('%s', (_name, each) => {
  async function open(): Promise<
    App & { readonly record: AnyRecord; readonly path: string; readonly field: () => HTMLElement }
  > {
    const { site, record: project, milestones } = aPlan();
    const record = site.add(each.template, { ...rowOf(project), ...each.values(milestones[0]!) });
    const path = each.path(milestones[0]!, record.id);
    const app = await openApp(site, {}, path);
    const field = (): HTMLElement => screen.getByRole('textbox', { name: each.field });
    await screen.findByRole('textbox', { name: each.field }, { timeout: 8000 });
    return { ...app, record, path, field };
  }

  test('deleted while it is written: what was written stays, and it can be made again', async () => {
    const { site, user, tick, record, field } = await open();
    const letGo = site.hold();
    await user.click(field());
    await user.paste('Skrevet sent');
    site.deleteAs(each.template, record.id);
    letGo();
    await screen.findByText(/Noen har slettet dette mens du skrev/, {}, { timeout: 8000 });
    await tick();
    await tick();
    expect(field()).toHaveValue('Skrevet sent');
    await user.click(screen.getByRole('button', { name: 'Lag det på nytt' }));
    await waitFor(() =>
      expect(site.rows(each.template)).toMatchObject([{ name: record.name, [each.key]: 'Skrevet sent' }])
    );
    const [made] = site.rows(each.template);
    expect(made?.id).not.toBe(record.id);
    await waitFor(() => expect(window.location.hash).toContain(`/${made?.id}`));
    await waitFor(() => expect(screen.queryByText(/Noen har slettet/)).not.toBeInTheDocument());
  });

  test('deleted while nothing is written: a sentence, and no empty form', async () => {
    const { site, tick, record } = await open();
    site.deleteAs(each.template, record.id);
    await tick();
    await tick();
    expect(await screen.findByText(each.gone)).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('textbox', { name: each.field })).not.toBeInTheDocument();
  });

  test('the address of one that is gone says so', async () => {
    const { site, milestones } = aPlan();
    await openApp(site, {}, each.path(milestones[0]!, 9999));
    expect(await screen.findByText(each.gone, {}, { timeout: 8000 })).toHaveAttribute('role', 'status');
    expect(screen.queryByRole('textbox', { name: each.field })).not.toBeInTheDocument();
  });
});
