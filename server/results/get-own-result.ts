import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import type { LetterFacts } from '~/domain/letters/facts';
import type { OwnOutcome } from '~/domain/results/own-outcome';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import type { Money } from '~/domain/shared/money';
import { loadApplication, loadCallOf } from '#server/applications/load-application';
import { openFacts } from '#server/letters/letter-content';
import { Decision } from '#server/models/decision';
import { ownOutcomes } from './own-outcomes';

type Feedback = Pick<
  LetterFacts,
  'scores' | 'strengths' | 'weaknesses' | 'unmet' | 'conditions' | 'requested' | 'place' | 'reserve' | 'reason'
>;

/** The result of an application as its organisation reads it: nothing that its letter does not tell. */
export interface OwnResult {
  applicationId: string;
  reference: string;
  title: Localized;
  lot: Localized;
  outcome: OwnOutcome;
  issuedAt: Date;
  /** What the letter told; null where it was taken back. */
  feedback: Feedback | null;
  /** Null for people who do not receive the organisation's letters. */
  letter: { id: string; number: string; correctedBy: string | null } | null;
  award: { id: string; amount: Money; respondBy: Date | null } | null;
  /** While an appeal can still be handed in: the instant from which it can not. */
  appealUntil: Date | null;
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

/** `not-found` for other organisations, and alike before letters are issued. */
export async function getOwnResult({ actor, applicationId, now }: Arguments): Promise<OwnResult> {
  const application = await loadApplication(actor, applicationId, 'applications.read');
  const { organisationId } = application;
  const told = (await ownOutcomes(organisationId, [applicationId])).get(applicationId);
  if (!told?.letter.issued) throw new DomainError('not-found');
  const { outcome, letter, award } = told;
  const { current, reference } = await loadCallOf(application);
  const decision = await Decision.findOne({ _id: letter.decisionId }, { issued: 1, voided: 1 }).lean();
  const standstillUntil = decision && decision.voided === null ? (decision.issued?.standstillUntil ?? null) : null;
  // Who was given all that was asked for has nothing to appeal against.
  const isFull = award !== null && award.amount.amount >= award.requested.amount;
  const lots = current ? lotNames(current) : [];
  return {
    applicationId,
    reference: reference ?? '',
    title: current?.content.about.title ?? emptyLocalized(),
    lot: lots.find(({ key }) => key === application.lot)?.name ?? emptyLocalized(),
    outcome,
    issuedAt: told.letter.issued.at,
    feedback: outcome === 'set-aside' ? null : feedbackOf(openFacts(letter)),
    letter: can(actor, 'letters.receive', { organisationId })
      ? { id: letter._id, number: letter.number ?? '', correctedBy: letter.correctedBy }
      : null,
    award:
      award && outcome !== 'set-aside' ? { id: award._id, amount: award.amount, respondBy: award.respondBy } : null,
    appealUntil: standstillUntil && standstillUntil > now && !isFull ? standstillUntil : null,
  };
}

function feedbackOf(facts: LetterFacts): Feedback {
  const { scores, strengths, weaknesses, unmet, conditions, requested, place, reserve, reason } = facts;
  return { scores, strengths, weaknesses, unmet, conditions, requested, place, reserve, reason };
}
