import type { AppMessages } from '../../locales/messages';

/** «Kari Nes, Ola Li eller Åse Vik»; where nobody is known, one of the site's owners. */
export function ownersInWords(said: AppMessages, owners: readonly string[]): string {
  if (owners.length === 0) return said.site.anOwner;
  if (owners.length === 1) return owners.join();
  return `${owners.slice(0, -1).join(', ')} ${said.site.or} ${owners.slice(-1).join()}`;
}
