import { randomBytes } from 'node:crypto';
import { foldSpelling } from '~/domain/shared/fold-spelling';

/** A code for a new entry of a catalogue, from its name, with an end of its own so that it never meets another. */
export function entryCode(name: string): string {
  const words = foldSpelling(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return `${words || 'entry'}-${randomBytes(3).toString('hex')}`;
}
