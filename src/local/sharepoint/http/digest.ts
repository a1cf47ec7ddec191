import { createHmac } from 'node:crypto';
import type { Farm } from '../store/farm';
import type { Caller } from '../visit';

/** How long a form digest holds. */
export const DIGEST_SECONDS = 1800;

/** `0x<signature>,<time>`: proves that the page which writes was served to this person, for half an hour. */
export function makeDigest(farm: Farm, caller: Caller): string {
  const time = farm.clock().toUTCString();
  return `0x${sign(farm, caller, time)},${time.replace('GMT', '-0000')}`;
}

export function isValidDigest(farm: Farm, caller: Caller, digest: string | null): boolean {
  const found = /^0x([0-9A-F]+),(.+) -0000$/.exec(digest ?? '');
  if (!found) return false;
  const time = `${found[2]} GMT`;
  const age = (farm.clock().getTime() - Date.parse(time)) / 1000;
  return found[1] === sign(farm, caller, time) && age <= DIGEST_SECONDS;
}

function sign(farm: Farm, caller: Caller, time: string): string {
  const name = caller === 'app' ? 'app' : caller.id;
  return createHmac('sha512', farm.secret).update(`${name} ${time}`).digest('hex').toUpperCase();
}
