import { GIVEN_NAMES, NAMES_THAT_ARE_WORDS, NOT_SURNAMES, PLACES, PLACE_WORDS } from './known-names';

interface Word {
  /** As it stands in the text. */
  as: string;
  small: string;
  capital: boolean;
  /** What stands between it and the word before. */
  before: string;
}

const WORD = /\p{L}[\p{L}'’-]*/gu;

/** Endings that Turkmen puts to a noun, and those of a Russian surname in its cases. */
const CASE_TK = '(?:n?y[nň]|n?i[nň]|n?[yi]|n?[ae]|[dt][ae]n?|(?:lar|ler)(?:y[nň]|i[nň]|[aeyi])?|s)?';
const SURNAMES = [
  new RegExp(`\\p{L}{2}(?:[oyeý]w|ew|ov|ev)a?${CASE_TK}$`, 'u'),
  /\p{L}{2}(?:ов|ев|ёв)(?:а|у|ым|е|ой|ы|ых|ыми)?$/u,
];
const PATRONYMICS = [
  new RegExp(`\\p{L}{2}(?:o|e|ý)(?:wi[çc]h?|vi[cç]h?|wna|vna)${CASE_TK}$`, 'u'),
  /\p{L}{2}(?:ович|евич|овн|евн|ичн)(?:а|у|ем|е|ой|ы)?$/u,
  /^(?:ogly|gyzy|оглы|кызы|гызы)$/u,
];
/** Turkmen given names are put together of known parts. */
const COMPOUND = [
  /\p{L}{2}(?:berdi|geldi|m[yu]rat|durd[yi]|guly|kuly|mämmet|mamed|muhammet|nazar|jemal|g[üu]l|bibi|nabat|soltan|jahan|tagan|gylyç|batyr|jan|şat|gözel)$/u,
  /\p{L}{2}(?:берды|гельды|мырат|мурат|дурды|кули|мамед|мухаммед|назар|джемал|гуль|биби|набат|солтан|таган|батыр|джан)$/u,
  /^ogul(?!lar|l|y|da|a$)\p{L}{3}/u,
  /^огул(?!а|у|е)\p{L}{3}/u,
];
/** What stands before a name: titles, and the words that give one. */
const INTRODUCES =
  /^(?:mr|mrs|ms|miss|dr|named|called|name|surname|г-н|г-жа|гражданка|гражданин|гражданки|зовут|имени|фамилия|имя|ady|adynyň|familiýasy|atly|raýat)$/u;
const TURKMEN_CASE = /(?:nyň|niň|yň|iň|ny|ni|dan|den|da|de|a|e|y|i)$/u;

/** The names of people in a text, each as long as it stands there together. */
export function findNames(text: string): string[] {
  const words = wordsOf(text);
  const marks = words.map((_, at) => isName(words, at));
  return joined(words, marks);
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const before = text.slice(end, match.index);
    end = match.index + match[0].length;
    const as = match[0];
    return { as, before, small: as.toLowerCase().replaceAll('’', "'"), capital: /^\p{Lu}/u.test(as) };
  });
}

function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || ofPlace(words, at)) return false;
  if (word.capital && initialsBefore(words, at)) return true;
  if (word.capital && introduced(words, at)) return true;
  const sort = sortOf(word);
  if (sort === 'none') return false;
  if (word.capital && sort !== 'ambiguous') return true;
  return [at - 1, at + 1].some((beside) => confirms(words, at, beside));
}

type Sort = 'none' | 'ambiguous' | 'given' | 'surname' | 'patronymic';

function sortOf({ small }: Word): Sort {
  const bare = small.replace(TURKMEN_CASE, '');
  if (PLACES.has(small) || PLACES.has(bare) || isPlainWord(small)) return 'none';
  if (PATRONYMICS.some((ending) => ending.test(small))) return 'patronymic';
  if (NAMES_THAT_ARE_WORDS.has(small)) return 'ambiguous';
  if ([small, bare].some((name) => GIVEN_NAMES.has(name) || COMPOUND.some((shape) => shape.test(name)))) return 'given';
  return SURNAMES.some((ending) => ending.test(small)) ? 'surname' : 'none';
}

const isPlainWord = (small: string) => NOT_SURNAMES.has(small) || NOT_SURNAMES.has(small.replace(/s$/u, ''));

/** A word in small letters, or one that means something else too, is a name where a name of another sort stands beside it. */
function confirms(words: readonly Word[], at: number, beside: number): boolean {
  const [word, other] = [words[at], words[beside]];
  const between = words[Math.max(at, beside)]?.before;
  if (!word || !other || between === undefined || !/^[\s.]{1,2}$/u.test(between) || between.includes('.')) return false;
  const sorts = [sortOf(word), sortOf(other)];
  if (sorts.includes('none') || sorts[0] === sorts[1]) return false;
  return word.capital === other.capital;
}

/** `A. Amanow`, `М. К. Аннаева`: letters with points before a word with a capital. */
function initialsBefore(words: readonly Word[], at: number): boolean {
  const [word, initial] = [words[at], words[at - 1]];
  if (!word || !initial || word.as.length < 3) return false;
  return initial.capital && initial.as.length === 1 && /^\.\s?$/u.test(word.before) && !ofPlace(words, at - 1);
}

function introduced(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before || word.as.length < 3 || !/^[.:]?\s(?:is\s)?$/u.test(word.before)) return false;
  if (before.small === 'is' && words[at - 2]?.small === 'name') return true;
  return INTRODUCES.test(before.small) && !PLACES.has(word.small);
}

function ofPlace(words: readonly Word[], at: number): boolean {
  const near = (distance: number) => words[at + distance]?.small ?? '';
  const russian = [-1, -2].some((distance) => PLACE_WORDS.has(near(distance)) && isCyrillic(near(distance)));
  const others = [1, 2].some((distance) => PLACE_WORDS.has(near(distance)) && !isCyrillic(near(distance)));
  return russian || others;
}

const isCyrillic = (word: string) => /\p{Script=Cyrillic}/u.test(word);

/** Names that stand beside each other are one. */
function joined(words: readonly Word[], marks: readonly boolean[]): string[] {
  const found: string[] = [];
  words.forEach(({ as, before }, at) => {
    if (!marks[at]) return;
    if (marks[at - 1] && /^\s+$/u.test(before)) found.push(`${found.pop() ?? ''}${before}${as}`);
    else found.push(as);
  });
  return found;
}
