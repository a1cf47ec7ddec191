import type { Theme } from '../visit';
import type { Boot, LocalApplication } from './runtime';
import { savedSettings } from './settings';
import { type LocalTeams, startTeams } from './teams';
import { imitateForcedColours, pageTheme } from './theme';

const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '') as Boot;
const root = document.documentElement;
const bar = document.querySelector<HTMLFormElement>('form.bar');
let theme = boot.theme;

async function start(): Promise<void> {
  const saved = savedSettings(boot);
  const teams = boot.channel || boot.host === 'personal' ? startTeams(boot) : undefined;
  imitateForcedColours(() => !teams && theme === 'contrast');
  window.framdriftHost = { teams: teams?.sdk, keep: saved.keep };
  window.spModuleLoader._isTelemetryDisabled = true;
  const application = await window.spModuleLoader.start({ ...boot.data, theme: pageTheme(theme) }, fail);
  window.framdriftHost.application = application;
  pushThemeFromBar(application, teams);
  await application.loadWebPart({
    manifest: boot.webPart,
    element: document.getElementById('web-part') as HTMLElement,
    instanceId: '0a5b1c9e-4c7d-4a53-8f0e-9d2b6c1e7f00',
    properties: { ...saved.read(), ...(boot.project === undefined ? {} : { project: boot.project }) },
    edit: boot.edit
  });
  root.dataset.state = 'rendered';
}

/** Teams and SharePoint change themes under a living web part; so does the bar, when nothing else was changed. */
function pushThemeFromBar(application: LocalApplication, teams: LocalTeams | undefined): void {
  const chosen = (): string => new URLSearchParams(formEntries()).toString();
  let before = withoutTheme(chosen());
  bar?.addEventListener('submit', (event) => {
    if (withoutTheme(chosen()) !== before) {
      return;
    }
    event.preventDefault();
    theme = new URLSearchParams(chosen()).get('theme') as Theme;
    root.dataset.theme = theme;
    window.history.replaceState(null, '', `?${chosen()}`);
    application.setTheme(pageTheme(theme));
    teams?.pushTheme(theme);
    before = withoutTheme(chosen());
  });
}

function formEntries(): [string, string][] {
  return bar ? [...new FormData(bar)].map(([name, value]) => [name, String(value)]) : [];
}

function withoutTheme(query: string): string {
  const rest = new URLSearchParams(query);
  rest.delete('theme');
  return rest.toString();
}

function fail(error: unknown): void {
  root.dataset.state = 'failed';
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = `Den lokale verten fikk ikke startet Framdrift: ${String(error)}`;
  document.getElementById('web-part')?.replaceChildren(words);
}

if (boot.reload) {
  new EventSource('/_host/changes').addEventListener('change', () => window.location.reload());
}
start().catch(fail);
