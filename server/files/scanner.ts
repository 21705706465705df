import { clamdAt } from './clamd';

/** What looks for viruses in a content. */
export interface Scanner {
  /** Resolves to what was found, null when nothing was. Rejects with `ScannerUnavailable` where it does not answer. */
  scan(content: AsyncIterable<Uint8Array>): Promise<string | null>;
}

let scanner: Scanner | null = null;

/** Called once at start with `CLAMD_URL`; without it files are taken as they come, and recorded as not scanned. */
export function configureScanner(clamdUrl: string | undefined): void {
  scanner = clamdUrl ? clamdAt(clamdUrl) : null;
}

export function currentScanner(): Scanner | null {
  return scanner;
}
