import { run } from './bot';
import type { Setting, Step } from './bot';

/** A bot of its own process, which dies where it is told to by the one message that it gets. */
interface Order {
  readonly setting: Setting;
  /** Where it dies; null: it lives to its end. */
  readonly step: Step | null;
  /** The how manieth time it comes there. */
  readonly after: number;
}

process.once('message', ({ setting, step, after }: Order) => {
  let seen = 0;
  run(setting, (here) => {
    if (here !== step) return;
    seen += 1;
    if (seen === after) process.kill(process.pid, 'SIGKILL');
  }).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(String(error));
      process.exit(1);
    }
  );
});
