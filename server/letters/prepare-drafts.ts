import { randomUUID } from 'node:crypto';
import type { DecidedApplication } from '~/domain/decisions/decision';
import type { CallRecord } from '#server/models/call';
import { Letter } from '#server/models/letter';
import { decisionFacts, type DecisionOfLetters } from './decision-facts';
import { sealFacts } from './letter-content';

interface Arguments {
  decision: DecisionOfLetters;
  call: CallRecord;
  applications: readonly DecidedApplication[];
  now: Date;
}

/** Keeps the letters of a decision as drafts, one for each of its applications; within the transaction that decides, after its awards. */
export async function prepareDrafts({ decision, call, applications, now }: Arguments): Promise<void> {
  const letters = await decisionFacts({ decision, call, applications, now });
  if (letters.length === 0) return;
  const { _id: decisionId, callId, lot, institutionId, by } = decision;
  await Letter.insertMany(
    letters.map(({ application, applicant, award, facts }, at) => {
      const _id = randomUUID();
      return {
        _id,
        kind: facts.kind,
        institutionId,
        organisationId: applicant.organisationId,
        callId,
        lot,
        applicationId: application.applicationId,
        decisionId,
        awardId: award?._id ?? null,
        order: at + 1,
        locale: applicant.locale,
        facts: sealFacts(_id, facts),
        state: 'draft' as const,
        prepared: { by, at: now },
        version: 1,
      };
    }),
  );
}
