import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadDemo } from '../../src/local/demo';
import type { RoleKey } from '../../src/local/people';
import { type Served, serve } from '../../src/local/serve';
import type { HostKind, Language, Theme } from '../../src/local/host/visit';
import { solutionAt } from '../../src/local/host/solution';
import { begin } from './beginnings';
import { openBrowser } from './browser';
import { listenTo } from './quiet';

/** How long something may take to appear before a journey says that it did not, in milliseconds. */
const patience = 10_000;

/** How a journey looks at Framdrift; what is left out is a page, light, bokmål, the project leader. */
export interface View {
  host?: HostKind;
  theme?: Theme;
  lang?: Language;
  as?: RoleKey;
  channel?: string;
  project?: string;
  subPage?: string;
  mode?: 'edit';
}

/** The shipped package in the local host over an empty local SharePoint, and a browser to look at it with. */
export interface Local {
  origin: string;
  /** A fresh browser profile, opened and waited for until the web part is there. */
  open(view?: View): Promise<Page>;
  /** A fresh browser profile that has not gone anywhere yet. */
  page(more?: BrowserContextOptions): Promise<Page>;
  /** The same page under another view. */
  show(page: Page, view?: View): Promise<void>;
  /** Addresses outside this machine that any page has asked for. */
  strangers: string[];
  close(): Promise<void>;
}

interface LocalOptions {
  /** Is the demo content stored first, with the dates of its document? */
  demo?: boolean;
  /** The day on which the demo is looked at: its dates are then as `npm start` has them. */
  today?: string;
  /** Is it measured how fast it is? */
  timed?: boolean;
}

/** Opens it all on ports and folders of its own. */
export async function openLocal({ demo = false, today, timed }: LocalOptions = {}): Promise<Local> {
  const data = mkdtempSync(join(tmpdir(), 'framdrift-'));
  const webPart = { solution: solutionAt('sharepoint/solution/framdrift.sppkg') };
  const demoPlan = { name: `demo-${today ?? ''}`, fill: (origin: string) => loadDemo(origin, today) };
  const begins = demo ? { begin: (origin: string) => begin(demoPlan, data, origin) } : {};
  const served = await serve({ root: process.cwd(), port: 0, data, webPart, ...begins });
  const browser = await openBrowser(timed);
  const strangers: string[] = [];
  return {
    origin: served.origin,
    strangers,
    open: async (view) => {
      const page = await newPage(browser, served, strangers);
      await show(served, page, view);
      return page;
    },
    page: (more) => newPage(browser, served, strangers, more),
    show: (page, view) => show(served, page, view),
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(data, { recursive: true, force: true });
    }
  };
}

async function newPage(
  browser: Browser,
  { origin }: Served,
  strangers: string[],
  more: BrowserContextOptions = {}
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO', ...more });
  context.setDefaultTimeout(patience);
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) {
      strangers.push(request.url());
    }
  });
  const page = await context.newPage();
  listenTo(page);
  return page;
}

async function show({ origin }: Served, page: Page, view: View = {}): Promise<void> {
  await page.goto(`${origin}/?${new URLSearchParams(Object.entries(view))}`);
  await page.locator('html[data-state]').waitFor();
  const state = await page.locator('html').getAttribute('data-state');
  if (state !== 'rendered') {
    throw new Error(`The web part did not start: ${await page.locator('main').innerText()}`);
  }
}
