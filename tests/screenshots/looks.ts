import type { View } from '../support/local';
import { leadersScreens, screens } from '../support/screens';

/** In which way pictures are taken: how one looks at it, how wide, and of what. */
export interface Look {
  readonly name: string;
  readonly view: View;
  readonly width: number;
  readonly of: readonly string[];
}

export const wide = 1280;
const phone = 320;

/** Enough to see words that are longer, or fewer. */
const some = ['now', 'plan', 'plan/milestone/5', 'plan/milestone/5/edit', 'reports/1', 'lessons/new', 'people'];
const seen = ['now', 'plan', 'plan/goals', 'plan/milestone/5', 'reports', 'reports/1', 'lessons', 'about'];

const leader: View = { host: 'tab', as: 'projectLeader' };

/** Every screen in every theme and on a phone; a few in the other languages, and as others see them. */
export const looks: readonly Look[] = [
  { name: 'wide-light', view: leader, width: wide, of: screens },
  { name: 'wide-dark', view: { ...leader, theme: 'dark' }, width: wide, of: screens },
  { name: 'wide-contrast', view: { ...leader, theme: 'contrast' }, width: wide, of: screens },
  { name: 'phone-light', view: leader, width: phone, of: screens },
  { name: 'phone-dark', view: { ...leader, theme: 'dark' }, width: phone, of: screens },
  { name: 'wide-nn', view: { ...leader, lang: 'nn-NO' }, width: wide, of: some },
  { name: 'phone-nn', view: { ...leader, lang: 'nn-NO' }, width: phone, of: some },
  { name: 'wide-en', view: { ...leader, lang: 'en-US' }, width: wide, of: some },
  { name: 'reader', view: { host: 'tab', as: 'reader' }, width: wide, of: seen },
  { name: 'responsible', view: { host: 'tab', as: 'responsible1' }, width: wide, of: ['now', 'plan/milestone/8'] },
  { name: 'owner', view: { host: 'tab', as: 'projectOwner' }, width: wide, of: ['now', 'reports/1'] },
  { name: 'page', view: { host: 'page', as: 'projectLeader' }, width: wide, of: ['projects', 'projects/new'] },
  { name: 'programme', view: { host: 'tab', as: 'programmeLeader' }, width: wide, of: leadersScreens },
  { name: 'programme-phone', view: { host: 'tab', as: 'programmeLeader' }, width: phone, of: leadersScreens },
  { name: 'personal', view: { host: 'personal', as: 'programmeLeader' }, width: wide, of: [''] }
];

/** A site with a project in which nobody has written anything yet. */
export const empty: readonly Look[] = [
  { name: 'empty', view: leader, width: wide, of: ['now', 'plan', 'plan/goals', 'reports', 'lessons', 'people'] },
  { name: 'empty-phone', view: leader, width: phone, of: ['now', 'plan', 'reports', 'lessons'] },
  { name: 'empty-reader', view: { host: 'tab', as: 'reader' }, width: wide, of: ['now', 'plan'] }
];

/** What README.md shows, wide and light, by the name of the file. */
export const inReadme: Readonly<Record<string, string>> = { now: 'now', plan: 'plan' };
