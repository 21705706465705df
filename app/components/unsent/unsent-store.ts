import { deviceText, type KeptText } from '../autosave/device-text';

const TAB = 'unsent';

interface Place {
  /** Whose register it is, and who fills it in. */
  name: string;
  /** As of `deviceText`. */
  keys: readonly string[];
  storage: Storage;
}

/** The entries that a device keeps until the portal has them, each under the id that it will have in the register. */
export function unsentStore({ name, keys, storage }: Place) {
  const start = `kept text of ${name} entry `;
  const of = (id: string) => deviceText({ name: `${name} entry ${id}`, keys, tab: TAB, isOpen: () => false, storage });
  return {
    keep: (id: string, entry: KeptText) => of(id).keep(entry),
    forget: (id: string) => of(id).forget(),
    /** Those that this person can read, the oldest first. */
    async all(): Promise<(KeptText & { id: string })[]> {
      const found: (KeptText & { id: string })[] = [];
      for (const key of Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')) {
        if (!key.startsWith(start) || !key.endsWith(` #${TAB}`)) continue;
        const id = key.slice(start.length).split(' #')[0] ?? '';
        const entry = await of(id).take();
        if (entry) found.push({ ...entry, id });
      }
      return found.sort((one, other) => one.at.localeCompare(other.at));
    },
  };
}
