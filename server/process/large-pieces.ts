import { Transform } from 'node:stream';

/** A page is handed on in pieces of at least so many bytes. */
const LEAST_BYTES = 64 * 1024;

/**
 * Gathers what React writes into large pieces. Remix flushes the compression after every piece, and hundreds of small ones
 * make a page several times as long on the line. Where a letter of two bytes does not fit into the last one of React's
 * buffer (18.3), it leaves a zero there, which browsers show, and send back from fields, as a broken letter: no page has
 * zeros of its own, so they go.
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
      const whole = Buffer.from(chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
      waiting.push(whole);
      bytes += whole.length;
      done(null, bytes >= least ? together() : undefined);
    },
    flush(done) {
      done(null, bytes > 0 ? together() : undefined);
    },
  });
}
