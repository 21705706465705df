/** Set on the root of the document once React runs it, with the event that says so. */
const LIVE = 'data-live';
const LIVE_EVENT = 'portal:live';
/** A form that waits for React is filled in without it so long after the page and its scripts are there, in milliseconds. */
export const PATIENCE_MS = 30_000;

/** React runs the page from now on. */
export function tellLive(): void {
  document.documentElement.setAttribute(LIVE, '');
  document.dispatchEvent(new Event(LIVE_EVENT));
}

/**
 * Resolves once nothing is in the way of changing the page: at once without React (`false`), else when React runs it (`true`):
 * before that, it takes every change for a mistake of its own and draws the page anew, without what was typed. With a
 * patience, also so long after the page has come (`false`): its scripts did not arrive.
 */
export function whenLive(patience?: number): Promise<boolean> {
  const isLive = () => document.documentElement.hasAttribute(LIVE);
  if (!('__remixContext' in window)) return Promise.resolve(false);
  if (isLive()) return Promise.resolve(true);
  return new Promise((resolve) => {
    document.addEventListener(LIVE_EVENT, () => resolve(true), { once: true });
    if (patience === undefined) return;
    const giveUp = () => setTimeout(() => resolve(isLive()), patience);
    if (document.readyState === 'complete') giveUp();
    else window.addEventListener('load', giveUp, { once: true });
  });
}
