import type { ApplicationOfFiles } from './application-files';

/** The application that files belong to; null where there is none. */
export function findApplicationOfFiles(_applicationId: string): Promise<ApplicationOfFiles | null> {
  return Promise.resolve(null);
}
