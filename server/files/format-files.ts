import type { Locale } from '~/domain/shared/locale';
import type { FileState } from '~/domain/files/status';
import { formatBytes, formatDateTime } from '~/locales/formats';
import type { FileDescription } from './describe-file';

/** A file as lists show it: its size and time as people say them. */
export interface FormattedFile {
  id: string;
  name: string;
  state: FileState;
  size: string;
  added: string;
}

/** Files by what they belong to, as lists show them. */
export function formatFiles(
  files: Readonly<Record<string, readonly FileDescription[]>>,
  locale: Locale,
): Record<string, FormattedFile[]> {
  return Object.fromEntries(
    Object.entries(files).map(([of, list]) => [of, list.map((file) => formatFile(file, locale))]),
  );
}

export function formatFile({ id, name, state, size, createdAt }: FileDescription, locale: Locale): FormattedFile {
  return { id, name, state, size: formatBytes(locale, size ?? 0), added: formatDateTime(locale, createdAt) };
}
