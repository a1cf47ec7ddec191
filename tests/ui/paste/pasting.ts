import { readFileSync } from 'node:fs';
import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { aProject, openApp } from '../opened';
import type { App } from '../opened';
import type { Memory } from '../site';

/** One of the ways in which a plan lies on a clipboard. */
export const fixture = (name: string): string => readFileSync(`tests/fixtures/paste/${name}`, 'utf8');

const box = (): Promise<HTMLElement> =>
  screen.findByRole('textbox', { name: 'Lim inn milepælsplanen (Ctrl+V)' }, { timeout: 8000 });

/** What the browser does on Ctrl+V, with what lies on the clipboard. */
async function paste(text: string, html = ''): Promise<void> {
  const field = await box();
  const event = createEvent.paste(field);
  const getData = (type: string): string => (type === 'text/html' ? html : text);
  Object.defineProperty(event, 'clipboardData', { value: { getData } });
  act(() => void fireEvent(field, event));
}

/** The app where plans are pasted. */
const open = (site: Memory = aProject().site): Promise<App> => openApp(site, {}, 'plan/paste');
const preview = (): Promise<HTMLElement> => screen.findByRole('heading', { name: 'Slik leser vi planen' });
const row = (name: RegExp): HTMLElement => screen.getByRole('checkbox', { name }).closest('li') as HTMLElement;
const storeButton = (): HTMLElement => screen.getByRole('button', { name: /^Lagre/ });

export const pasting = { box, paste, open, preview, row, storeButton };

export const twoRows =
  'Nr.\tMilepæl\tAnsvar\tFrist\nM1\tNår a er gjort\tKari Ås\tUltimo februar\nM2\tNår b er gjort\tPer Gynt\tMars';
