import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { drawLetter } from '#server/letters/draw-letter';
import { letterFacts, printedLetter } from '#tests/factories/letter-facts';
import { readsPdf } from '#tests/factories/seen-text';

describe('a letter as PDF', () => {
  it('has the same bytes whenever it is drawn, whatever was drawn before', async () => {
    const letter = printedLetter(letterFacts('award'), 'tk');
    const first = await drawLetter(letter);
    await drawLetter(printedLetter(letterFacts('regret'), 'ru'));
    expect(first.equals(await drawLetter(structuredClone(letter)))).toBe(true);
  });

  it.runIf(readsPdf)(
    'can be searched for each letter of each language, also those that are parts of others',
    async () => {
      const every = ['ÝÖÜÇŞŇÄŽýöüçşňäž YOUCSNAZ youcsnaz', 'ЁЙёй ЕИеи', 'é ffi fi'];
      const letter = { ...printedLetter(letterFacts('reserve'), 'en'), subject: every.join(' '), paragraphs: every };
      const pdf = await drawLetter(letter);
      const text = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;
      for (const line of every) expect(text.split(line)).toHaveLength(3);
    },
  );
});
