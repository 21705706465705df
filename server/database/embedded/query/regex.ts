import { BSONRegExp, BSONSymbol } from 'bson';
import { CommandError } from '../errors.ts';

/** The operands of `$regex` and `$options` as one regular expression. Throws 2 or 51091 for bad ones. */
export function toRegExp(pattern: unknown, options: unknown): BSONRegExp {
  if (options !== undefined && typeof options !== 'string') throw new CommandError(2, '$options has to be a string');
  if (typeof pattern === 'string') return new BSONRegExp(pattern, options ?? '');
  if (pattern instanceof BSONRegExp) return options ? new BSONRegExp(pattern.pattern, options) : pattern;
  throw new CommandError(2, '$regex has to be a string');
}

/** Drops blanks and comments, as the flag x means outside of character classes. */
function compact(pattern: string): string {
  return pattern.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]|\s+|#[^\n]*/g, (part) => (/^[\s#]/.test(part) ? '' : part));
}

/** Compiles for JavaScript. Inline flags at the start, `(?i)`, are understood; other PCRE-only syntax is refused. */
export function compileRegExp({ pattern, options }: BSONRegExp): RegExp {
  let flags = options;
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  if (inline) {
    flags += inline[1];
    pattern = pattern.slice(inline[0].length);
  }
  for (const flag of flags)
    if (!'imsxu'.includes(flag)) throw new CommandError(51108, `invalid flag in regex options: ${flag}`);
  if (flags.includes('x')) pattern = compact(pattern);
  pattern = pattern.replaceAll('(?<!\\\\)\\A', '^').replaceAll('(?P<', '(?<');
  const kept = [...new Set(flags)].filter((flag) => flag === 'i' || flag === 'm' || flag === 's').join('');
  try {
    // why: with the flag u a character beyond the BMP is one, as on a server; not every pattern is valid with it.
    try {
      return new RegExp(pattern, `${kept}u`);
    } catch {
      return new RegExp(pattern, kept);
    }
  } catch (error) {
    throw new CommandError(
      51091,
      `Regular expression is invalid: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A test of one value: strings by the pattern, a stored regular expression by being the same one. */
export function regexTest(regex: BSONRegExp): (value: unknown) => boolean {
  const compiled = compileRegExp(regex);
  return (value) => {
    if (typeof value === 'string') return compiled.test(value);
    if (value instanceof BSONSymbol) return compiled.test(value.value);
    return value instanceof BSONRegExp && value.pattern === regex.pattern && value.options === regex.options;
  };
}
