import type { PreconditionKind } from '~/domain/preconditions/kinds';
import { Call } from '#server/models/call';
import type { AgreementRecord } from '#server/models/agreement';
import { Precondition, type PreconditionRecord } from '#server/models/precondition';
import { preparePreconditions } from '#server/preconditions/prepare-preconditions';

/** Makes these the preconditions of an agreement, as its call would ask for them: `asked-0`, `asked-1`, … */
export async function askPreconditions(
  agreement: AgreementRecord,
  kinds: readonly ('' | PreconditionKind)[],
): Promise<PreconditionRecord[]> {
  const preconditions = kinds.map((kind, at) => ({
    key: `asked-${at}`,
    kind,
    text: { en: `Condition ${at}`, ru: `Условие ${at}`, tk: `Şert ${at}` },
  }));
  const call = await Call.findById(agreement.callId).orFail().lean();
  const current = call.current as NonNullable<typeof call.current>;
  const content = { ...current.content, terms: { ...current.content.terms, preconditions } };
  await preparePreconditions(agreement, { current: { ...current, content } });
  return Precondition.find({ agreementId: agreement._id }).sort({ order: 1 }).lean<PreconditionRecord[]>();
}
