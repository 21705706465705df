import { editDistance } from './edit-distance';

/** From this likeness on two names are shown to a person, who decides. */
export const LIKELY = 0.82;

/** Words that differ more than this have nothing to do with each other. */
const LEAST_WORD_LIKENESS = 0.75;
/** How much it counts that nothing is left over on either side, once every word of the shorter name was found. */
const WHOLE_SHARE = 0.15;

const wordsOf = (folded: string) => folded.split(' ').filter(Boolean);
const weightOf = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0);

/**
 * How alike two folded names are, from 0 to 1: words in any order, each with its best partner, long words weighing more.
 * A given name and surname that stand in a longer name (with a patronymic) are likely the same person; one word alone in a
 * longer name says little. An initial stands for any word that begins with it.
 */
export function nameLikeness(one: string, other: string): number {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort(
    (a, b) => a.length - b.length || weightOf(a) - weightOf(b) || (a.join() < b.join() ? -1 : 1),
  ) as [string[], string[]];
  if (short.length === 0) return 0;
  const left = [...long];
  let found = 0;
  let partnered = 0;
  for (const word of [...short].sort((a, b) => b.length - a.length)) {
    const best = bestPartner(word, left);
    if (!best) continue;
    left.splice(left.indexOf(best.word), 1);
    found += best.likeness * word.length;
    partnered += best.likeness * (word.length + best.word.length);
  }
  const dice = partnered / (weightOf(short) + weightOf(long));
  if (short.length === 1) return dice;
  return (found / weightOf(short)) * (1 - WHOLE_SHARE) + dice * WHOLE_SHARE;
}

function bestPartner(word: string, among: readonly string[]): { word: string; likeness: number } | null {
  const ranked = among
    .map((other) => ({ word: other, likeness: wordLikeness(word, other) }))
    .filter(({ likeness }) => likeness >= LEAST_WORD_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || b.word.length - a.word.length);
  return ranked[0] ?? null;
}

function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 0.9 : 0;
  return 1 - editDistance(one, other) / Math.max(one.length, other.length);
}

/** Letters that a block has: enough to keep most names apart. */
const BLOCK = 3;

/**
 * Keys under which a folded name is stored, so that likely ones are found by an index: the first and the last consonants of
 * each word. A wrong vowel changes none of them, one wrong consonant not all.
 */
export function nameBlocks(folded: string): string[] {
  const blocks = wordsOf(folded)
    .filter(({ length }) => length > 1)
    .flatMap((word) => {
      const skeleton = word.replace(/(?!^)[aeiouy]/g, '');
      const telling = skeleton.length > 1 ? skeleton : word;
      return [`^${telling.slice(0, BLOCK)}`, `${telling.slice(-BLOCK)}$`];
    });
  return [...new Set(blocks)];
}
