import { once } from 'node:events';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { largePieces } from '#server/process/large-pieces';

const small = Array.from({ length: 500 }, (_, at) => Buffer.from(`piece ${at} `.repeat(1 + (at % 7))));

describe('a page on its way', () => {
  it('goes in large pieces, the last one apart', async () => {
    const sizes: number[] = [];
    const gathered = Readable.from(small).pipe(largePieces(4_096));
    gathered.on('data', (piece: Buffer) => sizes.push(piece.length));
    await once(gathered, 'end');
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.slice(0, -1).every((size) => size >= 4_096)).toBe(true);
  });

  it('is the same page, however it was written', async () => {
    expect(await buffer(Readable.from(small).pipe(largePieces()))).toEqual(Buffer.concat(small));
    expect(await buffer(Readable.from([]).pipe(largePieces()))).toEqual(Buffer.alloc(0));
  });

  it('has no zeros in it where letters of two bytes met the end of React’s buffer', async () => {
    const words = ['ж', 'ждём', 'человек', 'a ждём'].flatMap((word) => Array.from({ length: 400 }, () => word));
    const page = createElement(
      'div',
      {},
      words.map((word, at) => createElement('p', { key: at }, word)),
    );
    const gathered = renderToPipeableStream(page).pipe(largePieces());
    expect((await buffer(gathered)).toString()).toBe(renderToStaticMarkup(page));
  });
});
