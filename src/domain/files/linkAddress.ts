const longestName = 255;

/** As it is pasted, without blanks: a path that people read has them. */
const withoutBlanks = (typed: string): string => typed.trim().replace(/\s/g, '%20');

/** What a person types as an address: the scheme may be left out («kommune.no/plan»). Null where it is no address. */
function parsed(text: string): URL | null {
  if (text === '') return null;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/:]+\.[^/:]+:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  try {
    return new URL(whole);
  } catch {
    return null;
  }
}

const isNamed = ({ hostname }: URL): boolean => hostname.includes('.') || hostname === 'localhost';

/**
 * The address that a link may lead to, or null: https, or the site's own origin; never a script, a file, or an address
 * that carries somebody's password. Letters stay as people wrote them.
 */
export function linkAddress(typed: string, siteUrl: string): string | null {
  const text = withoutBlanks(typed);
  const url = parsed(text);
  if (!url || url.username !== '' || url.password !== '') return null;
  const isOwn = url.origin === new URL(siteUrl).origin;
  if (!isOwn && (url.protocol !== 'https:' || !isNamed(url))) return null;
  return /^https?:\/\//i.test(text) ? text : url.href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a link is called that nobody has named: the document's name in the address, or else where it is. */
export function nameInAddress(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).pop() ?? '';
  const name = decoded(last);
  return (/\.[a-z\d]{2,5}$/i.test(name) ? name : hostname).slice(0, longestName);
}

/** Where an address leads, in a word: «kommune.sharepoint.com». */
export const placeOf = (address: string): string => new URL(address).hostname;
