const NAMED = 'tab';
const PATIENCE_MS = 500;

/** The other tabs of this browser that are open now, and this one by a name that it keeps when it loads again. */
export interface Tabs {
  own: string;
  isOpen: (tab: string) => boolean;
}

/** Each tab holds a lock under its name: the browser lets go of it when the tab is closed, or dies. */
export async function thisTab(): Promise<Tabs> {
  let own = sessionStorage.getItem(NAMED) ?? crypto.randomUUID();
  // A tab that was duplicated has the name of the one that it came from.
  if (!(await holds(own))) await holds((own = crypto.randomUUID()));
  sessionStorage.setItem(NAMED, own);
  const open = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  return { own, isOpen: (tab) => open.has(lockOf(tab)) };
}

const lockOf = (tab: string) => `tab ${tab}`;

function holds(tab: string): Promise<boolean> {
  return new Promise((resolve) => {
    // A page that loads again may be here before the browser has let go of what it was before.
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const forever = () => {
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks.request(lockOf(tab), { signal }, forever).catch(() => resolve(false));
  });
}
