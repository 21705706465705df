/** Unreserved for `filename*` (RFC 8187, section 3.2.1) but left alone by `encodeURIComponent`. */
const RESERVED = /['()*]/g;

/**
 * The `Content-Disposition` header for a download under this name (RFC 6266): an ASCII name for old programs and the true
 * one, percent-encoded. Whatever the name holds, the value has neither line breaks nor unbalanced quotes.
 */
export function contentDisposition(kind: 'attachment' | 'inline', name: string): string {
  const wellFormed = name.replace(/\p{Cs}/gu, '_');
  const ascii = wellFormed.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(wellFormed).replace(
    RESERVED,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
