/** What one person's save does to each question, given what stands there and what they had before their eyes. */
export interface Merge<Value> {
  /** What is to be stored, by question. */
  merged: Map<string, Value>;
  /** Questions that this person changed. */
  mine: string[];
  /** Questions that somebody else changed meanwhile; the person's own page still shows the old answer. */
  theirs: string[];
  /** Questions that both changed, and differently: nothing is stored before somebody has chosen. */
  conflicts: string[];
}

interface Sides<Value> {
  questions: readonly string[];
  /** The fingerprint of each answer as it was when the page was shown; of what is not named, the empty answer. */
  base: ReadonlyMap<string, string>;
  mine: ReadonlyMap<string, Value>;
  stored: ReadonlyMap<string, Value>;
  /** Of an answer; of `undefined`, the empty one. Equal answers have equal fingerprints. */
  fingerprint: (value: Value | undefined) => string;
}

/** Merges two people's work on one section, question by question: what only one of them changed is kept as they left it. */
export function mergeByQuestion<Value>({ questions, base, mine, stored, fingerprint }: Sides<Value>): Merge<Value> {
  const result: Merge<Value> = { merged: new Map(stored), mine: [], theirs: [], conflicts: [] };
  const empty = fingerprint(undefined);
  for (const question of questions) {
    const was = base.get(question) ?? empty;
    const own = fingerprint(mine.get(question));
    const there = fingerprint(stored.get(question));
    if (own === there) continue;
    if (own === was) {
      result.theirs.push(question);
    } else if (there === was) {
      const value = mine.get(question);
      if (value === undefined) result.merged.delete(question);
      else result.merged.set(question, value);
      result.mine.push(question);
    } else {
      result.conflicts.push(question);
    }
  }
  return result;
}
