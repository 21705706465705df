import { CommandError } from '../errors.ts';

/** Somebody who may hold things: a transaction until it ends. */
export type Holder = { since: number; ended: Promise<void> };

/** Thrown out of a plain write that met a transaction's thing: try again when the transaction has ended. */
export class MustWait extends Error {
  constructor(readonly holder: Holder) {
    super('held by a transaction');
  }
}

export function writeConflict(): CommandError {
  return new CommandError(
    112,
    'WriteConflict error: this operation conflicted with another operation. Please retry your operation or multi-document transaction.',
    {},
    ['TransientTransactionError'],
  );
}

/**
 * Who may write what: the first committer wins. Things are named by their keys in storage. Writes are numbered; a
 * transaction that began when not all of them could be seen yet conflicts with each it may have missed.
 */
export class Conflicts {
  private readonly holders = new Map<string, Holder>();
  private readonly held = new Map<Holder, string[]>();
  private readonly recent = new Map<string, number>();
  private readonly log: { sequence: number; things: string[]; visible: boolean }[] = [];
  private last = 0;
  private seen = 0;

  get busy(): boolean {
    return this.holders.size > 0;
  }

  /** The last write that everybody who begins to read can see. */
  get seenByAll(): number {
    return this.seen;
  }

  begin(ended: Promise<void>): Holder {
    const holder = { since: this.seen, ended };
    this.held.set(holder, []);
    return holder;
  }

  /** A transaction takes a thing, or fails with 112. */
  take(holder: Holder, thing: string): void {
    const other = this.holders.get(thing);
    if (other === holder) return;
    if (other || (this.recent.get(thing) ?? 0) > holder.since) throw writeConflict();
    this.holders.set(thing, holder);
    this.held.get(holder)!.push(thing);
  }

  /** A plain write asks whether a thing is free; throws MustWait when it is not. */
  ask(thing: string): void {
    const holder = this.holders.get(thing);
    if (holder) throw new MustWait(holder);
  }

  /** Waits for every transaction that has written in this collection or index range. */
  askAll(prefixes: string[]): void {
    for (const [thing, holder] of this.holders)
      if (prefixes.some((prefix) => thing.startsWith(prefix))) throw new MustWait(holder);
  }

  heldBy(holder: Holder): string[] {
    return this.held.get(holder) ?? [];
  }

  nextSequence(): number {
    return ++this.last;
  }

  /** Notes, while a write runs, what it wrote. */
  wrote(sequence: number, things: string[]): void {
    this.log.push({ sequence, things, visible: false });
    for (const thing of things) this.recent.set(thing, sequence);
  }

  /** The write can now be seen by everybody who begins to read. */
  settled(sequence: number): void {
    const entry = this.log.find((candidate) => candidate.sequence === sequence);
    if (entry) entry.visible = true;
    const unseen = this.log.find((candidate) => !candidate.visible);
    this.seen = unseen ? unseen.sequence - 1 : this.last;
    this.forget();
  }

  end(holder: Holder): void {
    for (const thing of this.held.get(holder) ?? []) this.holders.delete(thing);
    this.held.delete(holder);
    this.forget();
  }

  /** Drops what no running transaction can conflict with. */
  private forget(): void {
    const oldest = Math.min(this.seen, ...[...this.held.keys()].map((holder) => holder.since));
    while (this.log.length > 0 && this.log[0]!.sequence <= oldest) {
      const { sequence, things } = this.log.shift()!;
      for (const thing of things) if (this.recent.get(thing) === sequence) this.recent.delete(thing);
    }
  }
}
