import { availableParallelism } from 'node:os';
import type { PrintedLetter } from '~/domain/letters/printed';
import { currentConfig } from '#server/current-config';
import { letterDocument } from '#templates/letters/letter';
import { LetterPool } from './letter-pool';

/** More threads than that wait for the database, not for the processor. */
const MOST_WORKERS = 4;

let pool: LetterPool | undefined;

/** The PDF of a letter, drawn on another thread (`LETTER_WORKERS`); the same letter makes the same bytes. */
export function drawLetter(letter: PrintedLetter): Promise<Buffer> {
  const workers = currentConfig().LETTER_WORKERS ?? Math.min(MOST_WORKERS, availableParallelism());
  if (workers === 0) return letterDocument(letter);
  pool ??= new LetterPool(workers);
  return pool.draw(letter);
}
