import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { chainEvents } from '#server/audit/chain-events';
import type { Config } from '#server/config';
import { onCommit } from '#server/database/transaction';
import { startDelivery } from '#server/mail/deliver-messages';
import { now } from '#server/process/clock';
import { jobs } from './all-jobs';
import { startLoop } from './loop';
import { createScheduler } from './run-due-jobs';

/** A loop that is silent for longer is stuck: no piece of its work may take this long. */
const STUCK_AFTER_MS = 5 * 60_000;
/** Work that takes longer to end, such as a mail server that hangs, is left to the process that takes it over. */
const FINISH_WITHIN_MS = 20_000;

export interface RunningJobs {
  /** Whether the background work of this process goes on. */
  alive(): boolean;
  /** Takes up nothing new; ends when what runs has ended. */
  stop(): Promise<void>;
}

/**
 * The background work of one portal process: the audit chain, the outbox, the recurring jobs. Every process of the
 * portal runs it; leases in the database see to it that nothing is done twice at once.
 */
export function startJobs({ config, log }: { config: Config; log: Logger }): RunningJobs {
  const stopping = new AbortController();
  const delivery = startDelivery(config, log);
  const scheduler = createScheduler({ jobs, config, log, signal: stopping.signal });
  const chain = startLoop({ name: 'audit-chain', everyMs: 1000, work: () => chainEvents(now()), log });
  const outbox = startLoop({ name: 'outbox', everyMs: 1000, work: () => delivery.deliverDue(stopping.signal), log });
  const schedule = startLoop({ name: 'schedule', everyMs: 1000, work: () => scheduler.tick(), log });
  const loops = [chain, outbox, schedule];
  const forget = onCommit(() => {
    chain.kick();
    outbox.kick();
  });
  return {
    alive: () => loops.every((loop) => loop.silence() < STUCK_AFTER_MS),
    async stop() {
      stopping.abort();
      forget();
      const finished = Promise.all([...loops.map((loop) => loop.stop()), scheduler.settled()]);
      await Promise.race([finished, wait(FINISH_WITHIN_MS, undefined, { ref: false })]);
      // What the last requests have committed still gets its place.
      await chainEvents(now()).catch(() => 0);
      delivery.close();
    },
  };
}
