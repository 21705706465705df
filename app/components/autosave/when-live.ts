/** React is expected at latest so long after the page and its scripts are there, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Set by `PortalForm` once React runs a form, with the event that says so. */
export const LIVE = 'data-live';
export const LIVE_EVENT = 'portal:live';

/**
 * True once React runs a form: before that, it takes changes of the page for mistakes of its own and draws it anew. False
 * on pages without React, and where its scripts did not arrive.
 */
export function whenLive(form: HTMLFormElement): Promise<boolean> {
  const isLive = () => form.hasAttribute(LIVE);
  if (!('__remixContext' in window)) return Promise.resolve(false);
  if (isLive()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const giveUp = () => setTimeout(() => resolve(isLive()), PATIENCE_MS);
    form.addEventListener(LIVE_EVENT, () => resolve(true), { once: true });
    if (document.readyState === 'complete') giveUp();
    else window.addEventListener('load', giveUp, { once: true });
  });
}
