import { afterEach, describe, expect, it } from 'vitest';
import type { PrintedLetter } from '~/domain/letters/printed';
import { LetterPool } from '#server/letters/letter-pool';
import { letterDocument } from '#templates/letters/letter';
import { letterFacts, printedLetter } from '#tests/factories/letter-facts';

let pool: LetterPool | undefined;
afterEach(() => pool?.close());

describe('a pool of letters', () => {
  it('draws on threads the bytes that the process itself draws, and refuses a broken letter alone', async () => {
    pool = new LetterPool(2);
    const letters = (['en', 'ru', 'tk'] as const).map((locale) => printedLetter(letterFacts('award'), locale));
    const broken = { ...letters[0], lists: null } as unknown as PrintedLetter;
    const [refused, ...drawn] = await Promise.allSettled([broken, ...letters].map((one) => pool?.draw(one)));
    expect(refused?.status).toBe('rejected');
    for (const [at, letter] of letters.entries()) {
      const bytes = drawn[at]?.status === 'fulfilled' ? drawn[at].value : drawn[at]?.reason;
      expect((await letterDocument(letter)).equals(bytes as Buffer)).toBe(true);
    }
  });

  it('refuses what is not drawn when it is closed, and draws again afterwards', async () => {
    pool = new LetterPool(1);
    const letter = printedLetter(letterFacts('regret'), 'en');
    const both = [pool.draw(letter), pool.draw(letter)];
    const settled = Promise.allSettled(both);
    await pool.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await pool.draw(letter)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
