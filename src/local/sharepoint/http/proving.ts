import type { Farm } from '../store/farm';
import type { Caller } from '../visit';
import type { Answer } from './answer';
import type { RawRequest } from './ask';
import { HandshakeNeeded } from './handshake';
import { perform } from './perform';

/** Asks an address whether it wants to be told of changes. */
export type Prove = (url: string) => Promise<boolean>;

/** Performs a request; one that needs a handshake is done again when the address has answered. */
export async function performProving(farm: Farm, caller: Caller, raw: RawRequest, prove: Prove): Promise<Answer> {
  try {
    return perform(farm, caller, raw);
  } catch (error) {
    if (!(error instanceof HandshakeNeeded)) throw error;
    const { url } = error;
    return perform(farm, caller, { ...raw, handshake: { url, ok: await prove(url) } });
  }
}
