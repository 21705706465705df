const HYDRATED = 'portal:hydrated';
/** For pages whose React does not arrive: after this many milliseconds nobody waits for it any longer. */
const LONGEST_WAIT_MS = 15_000;

/** React has taken the page over. */
export function sayHydrated(): void {
  document.documentElement.dataset.hydrated = 'true';
  document.dispatchEvent(new Event(HYDRATED));
}

/**
 * Runs once React has taken the page over, at once on pages without React: it takes a page only as the server wrote it, and
 * draws anew, with empty fields, what was changed before.
 */
export function afterHydration(act: () => void): void {
  const { interactive, hydrated } = document.documentElement.dataset;
  if (!interactive || hydrated) return act();
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  document.addEventListener(HYDRATED, once, { once: true });
  setTimeout(once, LONGEST_WAIT_MS);
}
