import { randomUUID } from 'node:crypto';
import type { DecidedApplication } from '~/domain/decisions/decision';
import { Award } from '#server/models/award';
import type { CallRecord } from '#server/models/call';
import type { DecisionRecord } from '#server/models/decision';

/** Keeps an award for every application that a decision gives one; within the caller's transaction. */
export async function prepareAwards(
  { _id, callId, lot, institutionId }: Pick<DecisionRecord, '_id' | 'callId' | 'lot' | 'institutionId'>,
  call: CallRecord,
  applications: readonly DecidedApplication[],
): Promise<void> {
  const source = sourceOf(call, lot);
  const awarded = applications.flatMap(({ applicationId, organisation, place, requested, amount, conditions }) =>
    requested && amount && place
      ? [{ applicationId, organisationId: organisation.id, place, requested, amount, conditions }]
      : [],
  );
  if (awarded.length === 0) return;
  await Award.insertMany(
    awarded.map((award) => ({
      ...award,
      _id: randomUUID(),
      callId,
      lot,
      decisionId: _id,
      institutionId,
      programmeId: call.programmeId,
      source,
      from: 'decision',
      state: 'prepared',
      live: true,
      version: 1,
    })),
  );
}

/** The source of money of a lot, by its code in the programme. */
export const sourceOf = ({ current }: Pick<CallRecord, 'current'>, lot: string): string =>
  current?.content.lots.lots.find(({ key }) => key === lot)?.source ?? '';
