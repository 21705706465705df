import type { Actor } from '~/domain/accounts/roles';
import { personNames } from '#server/audit/person-names';

/** Who saved first what somebody else was about to save. */
export interface SavedMeanwhile {
  version: number;
  by: string;
  /** The other one is the same person, in another window or after going back. */
  own: boolean;
  at: Date;
}

export async function whoSaved(
  actor: Actor,
  { version, by, at }: { version: number; by: string; at: Date },
): Promise<SavedMeanwhile> {
  const names = await personNames([by]);
  return { version, by: names.get(by) ?? by, own: by === actor.userId, at };
}
