import type { Caller } from '../visit';
import { settled, type Answer } from './answer';
import type { RawRequest } from './ask';
import { printBatch } from './batch';
import { addressOf, ConnectionDropped } from './faults';
import { failing, pause } from './faulty';
import { performProving } from './proving';
import type { Rooms } from './serve';

/** What is in a batch, one after the other; one that is refused spoils no other. */
export async function batch(rooms: Rooms, caller: Caller, parts: readonly RawRequest[]): Promise<Answer> {
  const answers: Answer[] = [];
  for (const [index, part] of parts.entries()) answers.push(settled(await one(rooms, caller, part, index + 1)));
  return printBatch(answers);
}

async function one(
  { farm, faults, notifications }: Rooms,
  caller: Caller,
  part: RawRequest,
  place: number
): Promise<Answer> {
  const rule = faults.take(part.method, addressOf(part.url), place);
  if (rule) await pause(rule);
  const answer = rule?.status ? failing(rule) : await performProving(farm, caller, part, notifications.prove);
  if (rule?.drop === 'after') throw new ConnectionDropped();
  return answer;
}
