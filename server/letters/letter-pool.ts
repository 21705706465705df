import { Worker } from 'node:worker_threads';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { DrawnLetter } from './letter-worker';

/** A letter that takes longer holds up the others: its worker is ended. */
const DRAWN_WITHIN_MS = 60_000;
/** A worker that has had nothing to do for so long ends, and gives its memory back. */
const IDLE_MS = 30_000;
/** Fonts and catalogues take a third of it. */
const MEMORY_MB = 256;

interface Task {
  letter: PrintedLetter;
  resolve: (bytes: Buffer) => void;
  reject: (reason: Error) => void;
}

interface Hand {
  worker: Worker;
  task: Task | null;
  limit: NodeJS.Timeout | undefined;
}

/** The worker's source: beside this file, or from the bundle in build/server/ back to the project. */
function workerFile(): string {
  const here = import.meta.url;
  return (
    here.endsWith('.ts') ? new URL('letter-worker.ts', here) : new URL('../../server/letters/letter-worker.ts', here)
  ).href;
}

// `--import tsx` does not reach into threads.
const BEGIN = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => { register(); return import(workerData); });
`;

/**
 * Draws letters beside the process that answers requests, on as many threads as were asked for. Threads begin with the first
 * letters, keep no process alive, and end when there is nothing to draw. A letter whose thread dies is refused alone.
 */
export class LetterPool {
  private readonly waiting: Task[] = [];
  private readonly hands = new Set<Hand>();

  constructor(private readonly size: number) {}

  /** The PDF of a letter. */
  draw(letter: PrintedLetter): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ letter, resolve, reject });
      this.handOut();
    });
  }

  /** Ends every thread; letters that are not drawn yet are refused. */
  async close(): Promise<void> {
    for (const task of this.waiting.splice(0)) task.reject(new Error('The pool of letters was closed'));
    await Promise.all([...this.hands].map(({ worker }) => worker.terminate()));
  }

  private handOut(): void {
    const idle = [...this.hands].find(({ task }) => task === null);
    const hand = idle ?? (this.hands.size < this.size ? this.newHand() : undefined);
    const task = hand && this.waiting.shift();
    if (!hand || !task) return;
    hand.task = task;
    clearTimeout(hand.limit);
    hand.limit = setTimeout(() => void hand.worker.terminate(), DRAWN_WITHIN_MS);
    hand.worker.ref();
    hand.worker.postMessage(task.letter);
  }

  private newHand(): Hand {
    const worker = new Worker(BEGIN, {
      eval: true,
      execArgv: [],
      workerData: workerFile(),
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const hand: Hand = { worker, task: null, limit: undefined };
    this.hands.add(hand);
    let failure: Error | undefined;
    worker.on('message', (drawn: DrawnLetter) => this.finish(hand, drawn));
    worker.on('error', (error: Error) => (failure = error));
    worker.on('exit', () => {
      clearTimeout(hand.limit);
      this.hands.delete(hand);
      hand.task?.reject(failure ?? new Error('The thread that drew the letter ended'));
      if (this.waiting.length > 0) this.handOut();
    });
    return hand;
  }

  private finish(hand: Hand, drawn: DrawnLetter): void {
    const { task } = hand;
    hand.task = null;
    clearTimeout(hand.limit);
    hand.worker.unref();
    hand.limit = setTimeout(() => void hand.worker.terminate(), IDLE_MS).unref();
    if ('bytes' in drawn) task?.resolve(Buffer.from(drawn.bytes.buffer));
    else task?.reject(new Error(drawn.error));
    this.handOut();
  }
}
