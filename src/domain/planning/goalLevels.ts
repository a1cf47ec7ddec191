import type { OutsideWord } from '../schema/kinds';

const interim: readonly unknown[] = ['interim', 'output'];

/** Goals on the way (delmål, resultatmål), told from those that say why the project is there (hovedmål, effektmål). */
export const isInterimLevel = (level: string | OutsideWord | null): boolean => interim.includes(level);
