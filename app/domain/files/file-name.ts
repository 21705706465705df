import { FILE_TYPES, type FileMediaType } from './file-types';

/** Longest name of a file, in characters, its extension included. */
export const MAX_NAME_CHARACTERS = 200;

/** Control, format (bidirectional overrides among them), unpaired surrogate and line separator characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What Windows and shells do not take in a name, slashes apart. */
const AWKWARD = /[<>:"|?*]/g;
const EXTENSION = /\.([a-z][a-z0-9]{0,7})$/i;

/** The extension that a declared name ends with, in lower case without its dot; empty without one. */
export function extensionOf(name: string): string {
  return EXTENSION.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * The name under which a file is kept: the last part of what was declared, without anything invisible, with an extension
 * that fits its true type, never longer than `MAX_NAME_CHARACTERS`. Cleaning a clean name changes nothing.
 */
export function cleanFileName(declared: string, type?: FileMediaType): string {
  const visible = cleanText(lastPart(declared.replace(INVISIBLE, '').normalize('NFC')));
  if (type === undefined) return shorten(visible, MAX_NAME_CHARACTERS) || 'file';
  const fitting: readonly string[] = FILE_TYPES[type].extensions;
  const declaredExtension = extensionOf(visible);
  const extension = fitting.includes(declaredExtension) ? declaredExtension : FILE_TYPES[type].extensions[0];
  const stem = cleanText(visible.replace(EXTENSION, ''));
  return `${shorten(stem, MAX_NAME_CHARACTERS - extension.length - 1) || 'file'}.${extension}`;
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part.trim() !== '') ?? '';
}

function cleanText(text: string): string {
  return text.replace(AWKWARD, '_').replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, ''); // prettier-ignore
}

function shorten(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join('').replace(/[. ]+$/, ''); // prettier-ignore
}
