import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** A journey's pages live for seconds: what V8 spends on making them faster in the long run is a tenth of its work, lost. */
const briefly = '--js-flags=--no-opt';

/** Starts a browser without a window and with an empty profile. @param timed is it measured how fast it is? */
export async function openBrowser(timed = false): Promise<Browser> {
  const args = timed ? flags : [...flags, briefly];
  return chromium.launch({ executablePath: findBrowser(), headless: true, args });
}

/**
 * The browser that the journeys run in: `CHROME_PATH`, or Chrome, Chromium or Edge where they usually are; failing
 * that, one is installed. @throws one sentence that says what to install
 */
export function findBrowser(): string {
  const found = installed() ?? (fromApt() ? installed() : undefined) ?? (fromPlaywright() ? installed() : undefined);
  if (!found) {
    throw new Error('The browser journeys need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH.');
  }
  return found;
}

function installed(): string | undefined {
  const asked = process.env.CHROME_PATH;
  if (asked && !runs(asked)) {
    throw new Error(`CHROME_PATH names ${asked}, which cannot be run.`);
  }
  return asked ?? [...onPath(), ...(usualPlaces[process.platform]?.() ?? []), ...playwrights()].find(runs);
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'msedge'];

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

const usualPlaces: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () => [...names.map((name) => join('/usr/bin', name)), '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/', homedir()].map((base) => join(base, 'Applications', `${name}.app`, 'Contents/MacOS', name))
    ),
  win32: () => {
    const bases = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return bases.flatMap((base) => (base ? programs.map((program) => join(base, program)) : []));
  }
};

/** Where `playwright-core install` puts its own. */
function playwrights(): string[] {
  const path = chromium.executablePath();
  return path ? [path] : [];
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's and Ubuntu's chromium, where that may be installed without asking anybody for a password. */
function fromApt(): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) {
    return false;
  }
  const become = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: string[]): boolean => run([...become, 'apt-get', ...args]);
  say('No browser found: installing chromium with apt.');
  return (noLists() ? apt('update', '-qq') : true) && (apt(...install) || (apt('update', '-qq') && apt(...install)));
}

const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];

function noLists(): boolean {
  const lists = '/var/lib/apt/lists';
  return (
    !existsSync(lists) || !readdirSync(lists).some((name) => name.endsWith('Packages') || name.includes('_dists_'))
  );
}

function fromPlaywright(): boolean {
  say('No browser found: downloading the one that Playwright offers.');
  return run([process.execPath, join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}

function run([command, ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return command !== undefined && spawnSync(command, args, { env, stdio: ['ignore', 2, 2] }).status === 0;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
