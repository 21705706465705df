/** A sign of a symbol font at the beginning of a line: what Word leaves of its bullets. Also its "o" and "·" before a tab. */
const BULLET = /^[ \t]*(?:[\ue000-\uf8ff][ \t]*|[•·▪◦‣§o]\t[ \t]*)/gmu;
/** Signs of Word's symbol fonts that stand where ASCII has the same. */
const SYMBOL = /[\uf020-\uf07e]/gu;
const PRIVATE = /[\ue000-\uf8ff]/gu;
/** Soft hyphens, zero-width signs and marks of writing direction. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const WIDE_SPACE = /[\u00a0\u2007\u202f]/gu;
// Unpaired halves of signs cannot be stored.
const CONTROL = /(?![\n\t])\p{Cc}|\p{Surrogate}/gu;

/**
 * A text as a person meant it, without what copying from Word and web pages brings along: one kind of line end, one way to
 * write an accented letter (NFC), plain spaces and bullets, nothing unseen. Cleaning twice changes nothing more.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(LINE_END, '\n')
    .replace(WIDE_SPACE, ' ')
    .replace(CONTROL, '')
    .replace(UNSEEN, '')
    .replace(BULLET, '• ')
    .replace(SYMBOL, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
    .replace(PRIVATE, '•')
    .normalize('NFC');
}
