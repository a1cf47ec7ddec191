import type { NotCarriedOut } from '../../domain/planning/handleRequest';
import type { LaterMessages } from '../messages';

/** Why the plan could not be changed as was asked for, as a sentence. */
export function whyNot({ changes }: LaterMessages, { why, names }: NotCarriedOut): string {
  const said = changes.notCarriedOut;
  return why === 'linkGone' ? said.linkGone(names.map((name) => `«${name}»`).join(', ')) : said[why];
}
