import { Transform } from 'node:stream';

/** A page is handed on in pieces of at least so many bytes. */
const LEAST_BYTES = 64 * 1024;

/**
 * Gathers what React writes into large pieces. Remix flushes the compression after every piece, and hundreds of small ones
 * make a page several times as long on the line.
 */
export function largePieces(least = LEAST_BYTES): Transform {
  let waiting: Buffer[] = [];
  let bytes = 0;
  const together = () => {
    const piece = Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
    return piece;
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      // React fills one buffer again and again.
      waiting.push(Buffer.from(chunk));
      bytes += chunk.length;
      done(null, bytes >= least ? together() : undefined);
    },
    flush(done) {
      done(null, bytes > 0 ? together() : undefined);
    },
  });
}
