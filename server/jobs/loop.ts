import type { Logger } from 'pino';

export interface Loop {
  /** Comes round soon, for there is probably something to do. */
  kick(): void;
  /** Milliseconds since the loop last showed that it is not stuck. */
  silence(): number;
  /** Ends when the work in hand has ended. */
  stop(): Promise<void>;
}

interface LoopOptions {
  name: string;
  everyMs: number;
  /** Kicks within this time are answered together. */
  gatherMs?: number;
  /** One round; gives how much was done. Where that is not 0, the next round comes at once. */
  work: () => Promise<number>;
  log: Logger;
}

/** Does `work` again and again in this process, never twice at once; a failure is logged and the next round comes. */
export function startLoop({ name, everyMs, gatherMs = 50, work, log }: LoopOptions): Loop {
  let stopping = false;
  let kicked = false;
  let wake: (() => void) | undefined;
  let lastBeat = Date.now();

  const pause = () =>
    new Promise<void>((resolve) => {
      if (stopping) return resolve();
      const timer = setTimeout(resolve, kicked ? gatherMs : everyMs);
      wake = () => {
        clearTimeout(timer);
        if (stopping) resolve();
        else setTimeout(resolve, gatherMs);
        wake = undefined;
      };
    });

  const ended = (async () => {
    while (!stopping) {
      kicked = false;
      try {
        if ((await work()) > 0) kicked = true;
      } catch (err) {
        log.error({ err, loop: name }, 'Background work failed; it goes on');
      }
      lastBeat = Date.now();
      await pause();
    }
  })();

  return {
    kick() {
      kicked = true;
      wake?.();
    },
    silence: () => Date.now() - lastBeat,
    stop() {
      stopping = true;
      wake?.();
      return ended;
    },
  };
}
