const hexOf = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Lets the visitor compare a file with the digest that the page names; shown only where the browser can. */
export function compareFiles(root: ParentNode = document): void {
  // Digests are computed in pages over HTTPS only.
  if (!globalThis.crypto?.subtle) return;
  for (const place of root.querySelectorAll<HTMLElement>('[data-compare-sha256]')) {
    const { compareSha256, same = '', other = '' } = place.dataset;
    const input = place.querySelector('input');
    const status = place.querySelector('[role=status]');
    input?.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file || !status) return;
      void file
        .arrayBuffer()
        .then((bytes) => crypto.subtle.digest('SHA-256', bytes))
        .then((digest) => (status.textContent = hexOf(digest) === compareSha256 ? same : other));
    });
    place.hidden = false;
  }
}
