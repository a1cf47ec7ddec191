import { newId } from '../store/farm';

const digits = (guid: string): string => guid.replace(/[^0-9a-f]/gi, '').toUpperCase();

/** A new id under a parent: 00 and the digits of a guid. */
export function childId(parent: string, guid = newId()): string {
  return `${parent}00${digits(guid)}`;
}

/** Content type ids are compared without regard to case; `0x` stays small. */
export function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a content type comes from another, or is it. */
export function comesFrom(id: string, ancestor: string): boolean {
  const own = [...hexSteps(id)];
  const wanted = [...hexSteps(ancestor)];
  return wanted.every((step, index) => step === own[index]);
}

/** The inheritance in an id: `0x0101` and 34 more digits that start with 00 are ['01', '01', '00…']. */
function* hexSteps(id: string): Generator<string> {
  let rest = id.slice(2).toUpperCase();
  while (rest !== '') {
    const length = rest.startsWith('00') && rest.length >= 34 ? 34 : 2;
    yield rest.slice(0, length);
    rest = rest.slice(length);
  }
}
