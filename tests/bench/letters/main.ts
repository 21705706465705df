import { Console } from 'node:console';
import { availableParallelism } from 'node:os';
import { LetterPool } from '#server/letters/letter-pool';
import { letterDocument } from '#templates/letters/letter';
import { letterFacts, printedLetter } from '#tests/factories/letter-facts';
import { LOCALES } from '~/domain/shared/locale';
import type { PrintedLetter } from '~/domain/letters/printed';
import { bareLetter } from './bare-letter';

const LETTERS = 1000;
/** As many as the job that makes letters has under way. */
const AT_ONCE = 8;
const WARM_UP = 20;
const out = new Console(process.stdout);

/** Prints letters per second: by pdfkit alone, as letters, and on one and two threads; and what they hold in memory. */
export async function run(): Promise<void> {
  const letters = Array.from({ length: LETTERS }, (_, at) => {
    const facts = letterFacts('award', { place: at + 1 });
    return printedLetter(facts, LOCALES[at % LOCALES.length] ?? 'en');
  });
  const bare = await measured(letters, bareLetter);
  const own = await measured(letters, letterDocument);
  const table: Record<string, object> = { 'pdfkit alone': bare, 'as letters': own };
  for (const threads of [1, 2]) {
    const pool = new LetterPool(threads);
    table[`on ${threads} thread${threads > 1 ? 's' : ''}`] = await measured(letters, (one) => pool.draw(one));
    await pool.close();
  }
  out.table(table);
  const ratio = (own['letters/s'] / bare['letters/s']).toFixed(2);
  out.log(`as letters ÷ pdfkit alone: ${ratio}; cores: ${availableParallelism()}`);
}

async function measured(letters: readonly PrintedLetter[], draw: (letter: PrintedLetter) => Promise<Buffer>) {
  // All at once, so that every thread has begun.
  await Promise.all(letters.slice(0, WARM_UP).map(draw));
  const before = process.memoryUsage().rss;
  let [bytes, most] = [0, before];
  const began = performance.now();
  for (let at = 0; at < letters.length; at += AT_ONCE) {
    const drawn = await Promise.all(letters.slice(at, at + AT_ONCE).map(draw));
    for (const one of drawn) bytes += one.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    'letters/s': Number((letters.length / seconds).toFixed(1)),
    'kB each': Math.round(bytes / letters.length / 1000),
    'MB before': Math.round(before / 1e6),
    'MB at most': Math.round(most / 1e6),
  };
}
