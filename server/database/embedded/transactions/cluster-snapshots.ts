import { Timestamp } from 'bson';
import { CommandError } from '../errors.ts';
import type { Snapshot } from '../storage/store.ts';
import type { Engine } from './engine.ts';

/** The state of one moment, read by a snapshot session under the moment's cluster time. */
export type ClusterSnapshot = Snapshot & { time: Timestamp; since: number; lastUsed: number };

const KEPT_MINUTES = 10;
const MOST_KEPT = 100;

/** Snapshots outside of transactions; each holds back the reuse of pages, so an unused one is let go. */
export class ClusterSnapshots {
  private readonly snapshots = new Map<string, ClusterSnapshot>();
  private counter = 0;

  constructor(private readonly engine: Engine) {}

  /** The snapshot of a cluster time, or a new one of now. Throws 246 for one that is no longer kept. */
  at(time: unknown): ClusterSnapshot {
    if (time === undefined) return this.take();
    const known = this.snapshots.get(String(time));
    if (!known) throw new CommandError(246, `the snapshot of ${String(time)} is not kept any more`);
    known.lastUsed = Date.now();
    return known;
  }

  /** Lets go of those that have not been used for some minutes. */
  sweep(now: number): void {
    for (const snapshot of this.snapshots.values())
      if (now - snapshot.lastUsed > KEPT_MINUTES * 60_000) this.drop(snapshot);
  }

  private drop(snapshot: ClusterSnapshot): void {
    this.snapshots.delete(String(snapshot.time));
    snapshot.close();
  }

  private take(): ClusterSnapshot {
    const now = Date.now();
    const time = new Timestamp({ t: Math.floor(now / 1000), i: ++this.counter });
    const since = this.engine.conflicts.seenByAll;
    const snapshot = { ...this.engine.store.snapshot(), time, since, lastUsed: now };
    this.snapshots.set(String(time), snapshot);
    if (this.snapshots.size > MOST_KEPT)
      this.drop([...this.snapshots.values()].reduce((a, b) => (b.lastUsed < a.lastUsed ? b : a)));
    return snapshot;
  }
}
