import { createHash } from 'node:crypto';
import { DomainError } from '~/domain/shared/errors';
import { Opening, type OpeningRecord } from '#server/models/opening';

/** SHA-256 of a text, in hex. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * What the lot between equal applications is drawn from: the SHA-256 of `minutes|reference|lot`, where `minutes` is that of the
 * opening's first public minutes. Everybody can compute it, and nobody could choose it once there was anything to score.
 */
export async function lotSeed({ callId, reference, lot }: { callId: string; reference: string; lot: string }) {
  const opening = await Opening.findOne({ _id: callId }, { 'minutes.sha256': 1 }).lean<
    Pick<OpeningRecord, 'minutes'>
  >();
  const minutes = opening?.minutes[0]?.sha256;
  if (!minutes) throw new DomainError('not-found');
  return { minutes, seed: sha256Of(`${minutes}|${reference}|${lot}`) };
}
