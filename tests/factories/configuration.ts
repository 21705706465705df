import { afterAll, beforeAll } from 'vitest';
import type { Config } from '#server/config';
import { currentConfig } from '#server/current-config';

/** Another configuration for the tests of a file, which shares its process with others. */
export function useConfiguration(wishes: Partial<Config>): void {
  const before: Partial<Config> = {};
  beforeAll(() => {
    for (const key of Object.keys(wishes) as (keyof Config)[]) Object.assign(before, { [key]: currentConfig()[key] });
    Object.assign(currentConfig(), wishes);
  });
  afterAll(() => void Object.assign(currentConfig(), before));
}
