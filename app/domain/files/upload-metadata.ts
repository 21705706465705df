const decoder = new TextDecoder('utf-8');

/** The pairs of an `Upload-Metadata` header (tus 1.0.0, "Creation"): names with base64 values of UTF-8 text. */
export function parseUploadMetadata(header: string): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of header.split(',')) {
    const [name, value = ''] = pair.trim().split(/ +/);
    if (!name || !/^[A-Za-z0-9+/]*={0,2}$/.test(value) || value.length % 4 === 1) continue;
    pairs.set(name, decoder.decode(Uint8Array.from(atob(value), (character) => character.charCodeAt(0))));
  }
  return pairs;
}

/** The same header from its pairs; names must hold neither spaces nor commas. */
export function formatUploadMetadata(pairs: Record<string, string>): string {
  return Object.entries(pairs)
    .map(([name, value]) => {
      const bytes = new TextEncoder().encode(value);
      return `${name} ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
    })
    .join(',');
}
