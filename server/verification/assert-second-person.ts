import { separationBroken, type SeparatedAct } from '~/domain/accounts/separation';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';

const ACTS: Record<'refusal' | 'exclusion', readonly [SeparatedAct, SeparatedAct]> = {
  refusal: ['refusal.propose', 'refusal.confirm'],
  exclusion: ['exclusion.propose', 'exclusion.decide'],
};

/** True when a person may decide on a refusal or exclusion as far as the separation rules go: somebody else proposed it. */
export function isSecondPerson(actor: Actor, what: keyof typeof ACTS, id: string, proposedBy: string | null): boolean {
  const [propose, decide] = ACTS[what];
  const on = { [what]: id };
  const done = proposedBy === null ? [] : [{ userId: proposedBy, act: propose, on }];
  return separationBroken(done, { userId: actor.userId, act: decide, on }) === null;
}

/** Separation rule 7: nobody turns an organisation away alone. */
export function assertSecondPerson(actor: Actor, what: keyof typeof ACTS, id: string, proposedBy: string | null): void {
  if (!isSecondPerson(actor, what, id, proposedBy)) {
    throw new DomainError('not-permitted', 'verification.error.ownProposal');
  }
}
