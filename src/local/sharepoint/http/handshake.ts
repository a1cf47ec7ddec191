/** Thrown by what must first hear from an address before it goes on; nothing is done until then. */
export class HandshakeNeeded extends Error {
  public constructor(public readonly url: string) {
    super(`${url} has not been asked yet.`);
    this.name = 'HandshakeNeeded';
  }
}

/** What an address answered. */
export interface Handshake {
  url: string;
  ok: boolean;
}
