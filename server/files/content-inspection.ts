import { createHash } from 'node:crypto';

/** Bytes at the beginning of a content in which other programs look for what it is. */
const HEAD_BYTES = 4096;

/** Control characters that no text has, tab, line feed, form feed and carriage return apart. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;
/** What makes a browser or an interpreter take a text for something that runs (after the WHATWG sniffing table). */
const MARKUP =
  /<(?:!doctype|!--|\?xml|\?php|%)|<\/?(?:html|head|title|body|script|iframe|frame|style|svg|math|img|object|embed|applet|link|meta|base|form|input|button|video|audio|source|template|table|div|span|font|h[1-6]|a|b|br|p)[\s/>]/i;
/** Longest beginning of markup that could lie across two pieces. */
const CARRY_CHARACTERS = 16;

export interface Inspected {
  /** In bytes. */
  size: number;
  /** Hex. */
  sha256: string;
  head: Buffer;
  /** UTF-8 without control characters and without markup. */
  isText: boolean;
}

/** Looks at a content as it passes, piece by piece in order, in bounded memory. */
export class ContentInspection {
  readonly #hash = createHash('sha256');
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #head = Buffer.alloc(0);
  #size = 0;
  #isText = true;
  #carry = '';

  take(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#size += bytes.length;
    if (this.#head.length < HEAD_BYTES) {
      this.#head = Buffer.concat([this.#head, bytes.subarray(0, HEAD_BYTES - this.#head.length)]);
    }
    if (this.#isText) this.#isText = this.#decodes(bytes, true);
  }

  /** Call it once, after the last piece. */
  result(): Inspected {
    const isText =
      this.#isText && this.#decodes(new Uint8Array(), false) && !this.#head.toString('latin1').startsWith('#!');
    return { size: this.#size, sha256: this.#hash.digest('hex'), head: this.#head, isText };
  }

  #decodes(bytes: Uint8Array, more: boolean): boolean {
    try {
      const text = this.#carry + this.#decoder.decode(bytes, { stream: more });
      this.#carry = text.slice(-CARRY_CHARACTERS);
      return !CONTROL.test(text) && !MARKUP.test(text);
    } catch {
      return false;
    }
  }
}
