import type { Connection } from '../../data/repository';
import type { Log } from '../log';
import type { Messenger } from '../messenger';
import type { Clock } from '../pace';
import { Copies } from './copies';
import { Deliverer } from './deliver';
import { Memory } from './memory';
import { Trouble } from './trouble';

export interface SiteOptions {
  /** Sites are seen as the bot itself: `mark` for what must not wait behind other sweeps. */
  readonly connect: (site: string, whose: 'sweep' | 'mark') => Connection;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  /** This process, and no other that has ever run. */
  readonly self: string;
}

/** One site as sweeps know it: what stays from one to the next. */
export interface Site {
  readonly address: string;
  readonly connection: Connection;
  readonly memory: Memory;
  readonly deliverer: Deliverer;
  readonly copies: Copies;
  readonly trouble: Trouble;
  /** Are there cards that have not been told of what has changed? */
  isBehind: boolean;
  /** When SharePoint is next asked to go on telling of changes. */
  askedAgain: number;
}

export function openSite(address: string, options: SiteOptions): Site {
  const { connect, clock, log } = options;
  const connection = connect(address, 'sweep');
  const marking = connect(address, 'mark').repository;
  const ground = { ...options, repository: connection.repository, marking };
  const trouble = new Trouble(address, log, clock);
  const memory = new Memory(
    connection,
    () => clock.now(),
    (event, facts) => trouble.warn(event, facts)
  );
  const [deliverer, copies] = [new Deliverer(ground), new Copies(ground)];
  return { address, connection, memory, deliverer, copies, trouble, isBehind: false, askedAgain: 0 };
}
