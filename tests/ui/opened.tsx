import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { AnyDraft, AnyRecord } from '../../src/data/repository';
import { milestone } from '../../src/domain/templates/milestone';
import { project } from '../../src/domain/templates/project';
import { mount } from '../../src/ui/mount';
import type { Mounted, Surroundings } from '../../src/ui/mount';
import { aSite, kari, ola } from './site';
import type { Memory } from './site';

export const key = '7a0f3c1e-2b4d-4c6f-9a8b-1234567890ab';

/** A site with one project, led by Kari and owned by Ola, from April 2017 to December 2018. */
export function aProject(draft: AnyDraft = {}): { readonly site: Memory; readonly record: AnyRecord } {
  const site = aSite();
  const record = site.add(project, {
    key,
    name: 'Tillitsmodellen',
    periodStart: '2017-04-01',
    periodEnd: '2018-12-31',
    projectLeader: kari,
    projectOwner: ola,
    ...draft
  });
  return { site, record };
}

/** A row of the project. */
export const rowOf = (record: AnyRecord): AnyDraft => ({
  project: { id: record.id, title: record.name },
  projectKey: record.key
});

/** Three milestones on two result paths; on 10 January 2018 the first is late. */
export function aPlan(): {
  readonly site: Memory;
  readonly record: AnyRecord;
  readonly milestones: readonly AnyRecord[];
} {
  const { site, record } = aProject();
  const add = (draft: AnyDraft): AnyRecord => site.add(milestone, { ...rowOf(record), ...draft });
  const milestones = [
    add({
      number: 'M1',
      name: 'Når modellen er definert',
      path: 'Tillitsmodellen',
      order: 1,
      deadline: { words: 'Desember', date: '2017-12-31' },
      responsible: kari
    }),
    add({
      number: 'M2',
      name: 'Når praksis er kartlagt',
      path: 'AS IS',
      order: 2,
      deadline: { words: 'Ultimo februar', date: '2018-02-28' }
    }),
    add({
      number: 'M3',
      name: 'Når pilot er evaluert',
      path: 'AS IS',
      order: 3,
      status: { outside: 'Venter på innkjøp' }
    })
  ];
  return { site, record, milestones };
}

export interface App {
  readonly user: UserEvent;
  readonly mounted: Mounted;
  readonly site: Memory;
  /** Lets it be time to ask what others have changed. */
  readonly tick: () => Promise<void>;
}

/** Tabster, which Fluent moves the focus with, takes what has no layout for hidden; jsdom has no layout. */
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  }
});

document.body.getBoundingClientRect = () => ({
  x: 0,
  y: 0,
  left: 0,
  top: 0,
  right: 1280,
  bottom: 800,
  width: 1280,
  height: 800,
  toJSON: () => ''
});

class NoObserver implements ResizeObserver {
  public observe(): void {}
  public unobserve(): void {}
  public disconnect(): void {}
}
window.ResizeObserver = NoObserver;

const opened: (() => void)[] = [];

interface Wishes extends Partial<Surroundings> {
  /** The moment it is, where that matters: three in the afternoon otherwise. */
  readonly now?: string;
}

/** The whole app in a page, on 10 January 2018. */
export async function openApp(site: Memory, { now, ...wishes }: Wishes = {}, route = ''): Promise<App> {
  const element = document.body.appendChild(document.createElement('div'));
  window.history.replaceState(null, '', route === '' ? window.location.pathname : `#/${route}`);
  const ticks = new Set<() => void>();
  const world = {
    today: () => '2018-01-10',
    now: () => now ?? new Date(2018, 0, 10, 15).toISOString(),
    every: (_milliseconds: number, ring: () => void) => {
      ticks.add(ring);
      return () => void ticks.delete(ring);
    }
  };
  const surroundings: Surroundings = {
    siteUrl: 'https://contoso.sharepoint.com/sites/framdrift',
    connect: () => site.connection,
    person: { loginName: kari.login, displayName: kari.name },
    locale: 'nb-NO',
    host: 'page',
    theme: 'light',
    project: key,
    ...wishes
  };
  let mounted: Mounted | undefined;
  act(() => {
    mounted = mount(element, surroundings, world);
  });
  opened.push(() => {
    act(() => mounted?.unmount());
    element.remove();
  });
  const tick = async (): Promise<void> => {
    await act(async () => ticks.forEach((ring) => ring()));
  };
  return { user: userEvent.setup({ delay: null }), mounted: mounted!, site, tick };
}

export const heading = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { name }, { timeout: 8000 });

/** Takes down what the test has put up. */
export function closeAll(): void {
  opened.splice(0).forEach((close) => close());
  window.localStorage.clear();
  window.history.replaceState(null, '', window.location.pathname);
}
