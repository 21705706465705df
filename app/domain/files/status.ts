/** Life of a stored file. Its content is gone in the states `infected` and `removed`; the record of it stays. */
export const FILE_STATES = ['receiving', 'scanning', 'clean', 'infected', 'removed'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Which state may follow which. An upload that is given up leaves no record. */
export const FILE_TRANSITIONS: Record<FileState, readonly FileState[]> = {
  receiving: ['scanning', 'clean'],
  scanning: ['clean', 'infected', 'removed'],
  clean: ['removed'],
  infected: ['removed'],
  removed: [],
};

/** The states from which a file may come into `next`: what a write puts into its filter. */
export function statesBefore(next: FileState): FileState[] {
  return FILE_STATES.filter((state) => FILE_TRANSITIONS[state].includes(next));
}

/** A half-finished upload that nobody continued for so long is swept away, in milliseconds. */
export const UPLOAD_PATIENCE_MS = 24 * 60 * 60_000;
