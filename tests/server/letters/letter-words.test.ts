import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '~/domain/letters/kinds';
import { PLACEHOLDERS_OF } from '~/domain/letters/placeholders';
import type { PrintedLetter } from '~/domain/letters/printed';
import { WORDING_FIELDS, wordingFaults } from '~/domain/letters/wording';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { defaultWording } from '#server/letter-texts/default-wording';
import { letterDocument } from '#templates/letters/letter';
import { letterFacts, printedLetter } from '#tests/factories/letter-facts';
import { readsPdf } from '#tests/factories/seen-text';

const everyLetter = LETTER_KINDS.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })));

/** Every word that a letter says, in the order of its pages. */
function wordsOf(letter: PrintedLetter): string[] {
  const { issued, scores } = letter;
  return [
    letter.head.name,
    ...letter.head.lines,
    ...(issued ? [issued.number] : []),
    letter.date,
    ...letter.addressee,
    letter.subject,
    ...letter.paragraphs,
    ...letter.facts.flatMap(({ label, value }) => [label, value]),
    ...(scores ? [...scores.columns, ...scores.rows.flat(), scores.total] : []),
    ...letter.lists.flatMap(({ heading, items }) => [heading, ...items]),
    ...letter.closing,
    ...(issued ? [issued.office, issued.signatory, issued.code, issued.address] : []),
  ];
}

const poppler = (tool: string, args: readonly string[], input: Buffer) =>
  spawnSync(tool, args, { input, encoding: 'utf8' }).stdout;
/** Without what line breaks change. */
const tight = (text: string) => text.replace(/\s+/g, '');

describe.each(everyLetter)('a letter: $kind in $locale', ({ kind, locale }) => {
  const letter = printedLetter(letterFacts(kind), locale);

  it('says what it always said', async () => {
    await expect(`${wordsOf(letter).join('\n')}\n`).toMatchFileSnapshot(`golden/${kind}.${locale}.txt`);
  });

  it.runIf(readsPdf)('has every word of it in its text, in embedded subsets of its fonts', async () => {
    const pdf = await letterDocument(letter);
    const text = bodyOf(letter, pdf);
    expect(wordsOf(letter).filter((word) => !text.includes(tight(word)))).toEqual([]);
    const fonts = fontsOf(pdf);
    expect(fonts.length).toBeGreaterThan(0);
    // emb, sub and uni, the three columns before the object's two numbers.
    expect(fonts.filter((font) => !/yes +yes +yes +\d+ +\d+$/.test(font))).toEqual([]);
  });

  it('has words whose places it can fill', () => {
    expect(wordingFaults(kind, defaultWording(kind, locale))).toEqual([]);
    const every = Object.fromEntries(PLACEHOLDERS_OF[kind].map((place) => [place, place]));
    expect(Object.keys(every)).toHaveLength(PLACEHOLDERS_OF[kind].length);
    expect(WORDING_FIELDS.map((field) => defaultWording(kind, locale)[field]).every(Boolean)).toBe(true);
  });
});

/** The text in the order in which it was drawn, without the foot of each page, which may stand within a paragraph. */
function bodyOf({ issued, head, locale }: PrintedLetter, pdf: Buffer): string {
  const pages = poppler('pdftotext', ['-raw', '-', '-'], pdf).split('\f').slice(0, -1);
  const bodies = pages.map((page, at) => {
    const foot = [
      `${issued?.number}, ${head.name}`,
      textIn(locale)('paper.pageOf', { page: at + 1, pages: pages.length }),
    ];
    const said = tight(page);
    expect(foot.filter((line) => !said.includes(tight(line)))).toEqual([]);
    return foot.reduce((rest, line) => rest.replace(tight(line), ''), said);
  });
  return bodies.join('');
}

/** `pdffonts` reads no standard input. */
function fontsOf(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  try {
    writeFileSync(join(folder, 'letter.pdf'), pdf);
    const told = spawnSync('pdffonts', [join(folder, 'letter.pdf')], { encoding: 'utf8' }).stdout;
    return told.trim().split('\n').slice(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a letter with much to tell', () => {
  it.runIf(readsPdf)('goes on over pages, each with the table’s heading, its number and its count', async () => {
    const { scores } = letterFacts('award');
    if (!scores) throw new Error('The letter has scores');
    const rows = Array.from({ length: 90 }, (_, at) => {
      const name = `Ölçeg ${at + 1}: hatyň jedweliniň bir setirinden uzyn bolan at, şonuň üçin iki setire düşýär`;
      return { name: { en: name, ru: name, tk: name }, points: '1', maximum: '2', level: null, minimum: null };
    });
    const pdf = await letterDocument(printedLetter(letterFacts('award', { scores: { ...scores, rows } }), 'tk'));
    const pages = poppler('pdftotext', ['-layout', '-', '-'], pdf).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThanOrEqual(5);
    for (const [at, page] of pages.entries()) expect(page).toContain(`Sahypa ${at + 1}/${pages.length}`);
    const withRows = pages.filter((page) => /Ölçeg \d+:/.test(page));
    expect(withRows.filter((page) => !page.includes('Iň ýokary'))).toEqual([]);
    expect(tight(pages.join(''))).toContain(tight(rows[89]?.name.tk.slice(0, 30) ?? ''));
  });

  it('says less, not worse, without a lot, an end or a right to appeal', () => {
    const letter = printedLetter(letterFacts('call-cancelled', { lot: null, appeal: null, application: null }), 'en');
    expect(letter.paragraphs).toEqual([
      'Ministry of Labour and Social Protection of the Population has ended the call “Social services near the family” (MLSP-2026-01) without awarding a grant.',
      'The reason: The sum was wrong',
    ]);
    expect(JSON.stringify(printedLetter(letterFacts('regret', { appeal: null }), 'en'))).not.toContain('appeal');
  });

  it('announces in a draft what follows from the day of issue', () => {
    const facts = letterFacts('award', {
      respondBy: null,
      appeal: { address: { en: 'in the portal', ru: '', tk: '' }, until: null },
    });
    const letter = printedLetter(facts, 'en', { issued: null });
    expect(letter.closing.join(' ')).toContain('(set when the letter is issued)');
    expect(letter).toMatchObject({ issued: null, date: 'Draft: not issued' });
  });
});
