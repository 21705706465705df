import { foldSpelling } from '../shared/fold-spelling';

/** In Russian ё is mostly written е: a text is found under both, whichever was typed. */
const withoutYo = (text: string) => text.normalize('NFC').replace(/ё/g, 'е').replace(/Ё/g, 'Е');

const split = (text: string) => foldSpelling(text).split(' ').filter(Boolean);

/** The folded words under which texts are found, each once, in order. */
export function wordsToFind(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => [...split(text), ...split(withoutYo(text))]))].sort();
}

/** The folded words that somebody looks for. */
export function wordsLookedFor(typed: string): string[] {
  return split(withoutYo(typed));
}
