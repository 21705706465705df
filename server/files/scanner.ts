import { currentConfig } from '#server/current-config';
import { clamdAt } from './clamd';

/** What looks for viruses in a content. */
export interface Scanner {
  /** Resolves to what was found, null when nothing was. Rejects with `ScannerUnavailable` where it does not answer. */
  scan(content: AsyncIterable<Uint8Array>): Promise<string | null>;
}

/** The scanner at `CLAMD_URL`; null where the installation has none: files are then taken as they come. */
export function currentScanner(): Scanner | null {
  const { CLAMD_URL } = currentConfig();
  return CLAMD_URL ? clamdAt(CLAMD_URL) : null;
}
