export type Entry = { key: Buffer; value: Buffer };
export type Range = { start: Buffer; end: Buffer; reverse?: boolean; limit: number };

/** An ordered map of bytes: the database now, a snapshot of it, or a transaction's own view. */
export interface KvReader {
  get(key: Buffer): Buffer | undefined;
  /** At most `limit` entries with `start` ≤ key < `end`. */
  range(range: Range): Entry[];
}

export interface Kv extends KvReader {
  put(key: Buffer, value: Buffer): void;
  remove(key: Buffer): void;
}

type Change = { key: Buffer; value: Buffer | undefined };

/** Writes kept in memory above a base; what lies here is seen first. */
export class Overlay implements Kv {
  private readonly changes = new Map<string, Change>();
  private sorted: Change[] = [];
  private unsorted: Change[] = [];
  bytes = 0;

  constructor(private readonly base: KvReader) {}

  get(key: Buffer): Buffer | undefined {
    const change = this.changes.get(key.toString('latin1'));
    return change ? change.value : this.base.get(key);
  }

  put(key: Buffer, value: Buffer): void {
    this.change(key, value);
  }

  remove(key: Buffer): void {
    this.change(key, undefined);
  }

  /** Hands every change to a real map. */
  flush(to: Kv): void {
    for (const { key, value } of this.changes.values()) {
      if (value) to.put(key, value);
      else to.remove(key);
    }
  }

  range({ start, end, reverse = false, limit }: Range): Entry[] {
    const [from, to] = [this.position(start), this.position(end)];
    const own = this.sorted.slice(from, to);
    if (reverse) own.reverse();
    if (own.length === 0) return this.base.range({ start, end, reverse, limit });
    const removed = own.reduce((n, change) => n + (change.value ? 0 : 1), 0);
    const below = this.base.range({ start, end, reverse, limit: limit + removed });
    const merged: Entry[] = [];
    let i = 0;
    let j = 0;
    while (merged.length < limit && (i < own.length || j < below.length)) {
      const order =
        i === own.length
          ? 1
          : j === below.length
            ? -1
            : Buffer.compare(own[i]!.key, below[j]!.key) * (reverse ? -1 : 1);
      if (order > 0) merged.push(below[j++]!);
      else {
        const { key, value } = own[i++]!;
        if (order === 0) j++;
        if (value) merged.push({ key, value });
      }
    }
    return merged;
  }

  private change(key: Buffer, value: Buffer | undefined): void {
    const id = key.toString('latin1');
    const known = this.changes.get(id);
    this.bytes += (value?.length ?? 0) + (known ? 0 : key.length);
    if (known) known.value = value;
    else {
      const change = { key, value };
      this.changes.set(id, change);
      this.unsorted.push(change);
    }
  }

  /** The first place in the sorted changes whose key is not below `key`. */
  private position(key: Buffer): number {
    if (this.unsorted.length > 0) {
      this.sorted = this.sorted.concat(this.unsorted).sort((a, b) => Buffer.compare(a.key, b.key));
      this.unsorted = [];
    }
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Buffer.compare(this.sorted[middle]!.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
