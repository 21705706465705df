import { parentPort } from 'node:worker_threads';
import type { PrintedLetter } from '~/domain/letters/printed';
import { letterDocument } from '#templates/letters/letter';

/** What a thread answers to a letter. */
export type DrawnLetter = { bytes: Uint8Array<ArrayBuffer> } | { error: string };

parentPort?.on('message', (letter: PrintedLetter) => void draw(letter));

async function draw(letter: PrintedLetter): Promise<void> {
  try {
    // In memory of its own, so that it can be handed over without a copy.
    const bytes = new Uint8Array(await letterDocument(letter));
    answer({ bytes }, [bytes.buffer]);
  } catch (error) {
    answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function answer(drawn: DrawnLetter, handedOver: ArrayBuffer[] = []): void {
  parentPort?.postMessage(drawn, handedOver);
}
