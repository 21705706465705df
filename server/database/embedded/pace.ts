import { setImmediate as turn } from 'node:timers/promises';
import { CommandError } from './errors.ts';

const SLICE_MS = 8;

/** Keeps a long statement from holding up the others, and ends it when its time is over. */
export class Pace {
  private sliceEnd = performance.now() + SLICE_MS;
  private readonly deadline: number;
  private calls = 0;

  /** `maxTimeMs` 0 means no limit. `refresh` is called whenever others may have worked meanwhile. */
  constructor(
    maxTimeMs: number,
    private readonly refresh: () => void,
  ) {
    this.deadline = maxTimeMs > 0 ? performance.now() + maxTimeMs : Infinity;
  }

  /** Whether to `rest` now; cheap enough to ask for every document. */
  due(): boolean {
    if (++this.calls % 16 !== 0) return false;
    this.check();
    return performance.now() > this.sliceEnd;
  }

  /** Throws 50 when the statement's time is over. */
  check(): void {
    if (performance.now() > this.deadline) throw new CommandError(50, 'operation exceeded time limit');
  }

  async rest(): Promise<void> {
    await turn();
    this.refresh();
    this.sliceEnd = performance.now() + SLICE_MS;
  }
}
