import { get } from 'node:http';

export interface FetchedPage {
  /** As it came over the line. */
  bytes: Buffer;
  ms: number;
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

/** Fetches without unpacking, as an old browser that knows gzip does. */
export function fetchPacked(url: string, headers: Record<string, string> = {}): Promise<FetchedPage> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip', ...headers } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          bytes: Buffer.concat(pieces),
          ms: performance.now() - start,
          status: answer.statusCode ?? 0,
          headers: answer.headers,
        }),
      );
    }).on('error', reject);
  });
}

/** The style sheets and scripts that a page loads, by their addresses. */
export function assetsOf(html: string): string[] {
  const linked = [...html.matchAll(/<link rel="(?:stylesheet|modulepreload)" href="([^"]+)"/g)];
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)];
  return [...linked, ...scripts].map((match) => match[1] ?? '');
}

/** Script elements that hold a page up: without `type="module"`, `async` or `defer`. */
export function blockingScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="module"|\basync\b|\bdefer\b|type="application\/(ld\+)?json"/.test(tag));
}
