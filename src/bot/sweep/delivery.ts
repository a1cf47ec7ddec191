import type { Connection } from '../../data/repository';
import type { DueMessage } from '../../domain/reminders/reminder';
import type { Presented } from '../cards/present';
import type { Receiver } from '../messenger';
import type { Delivery } from './deliver';

/** Where a message goes. Who is not known to Entra is as little reached as who does not have the app: null. */
export async function receiverOf(people: Connection['people'], { to }: DueMessage): Promise<Receiver | null> {
  if (to.channel) return { kind: 'channel', channelId: to.channel.channelId };
  const entraId = await people.entraIdOf(to.person);
  return entraId === null ? null : { kind: 'person', entraId };
}

/** A message that is due, as it is sent and stands in the log. */
export function deliveryOf(
  { key, to, day, slot, reminders }: DueMessage,
  receiver: Receiver | null,
  message: Presented
): Delivery {
  return {
    key,
    to: receiver,
    name: to.person ? to.person.name : to.channel.name,
    channelId: to.channel?.channelId ?? '',
    recipient: to.person ?? null,
    day,
    slot,
    carried: reminders.map((each) => each.key),
    message
  };
}
