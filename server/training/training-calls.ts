import type { Localized } from '~/domain/shared/localized';
import { Call, type CallRecord } from '#server/models/call';

/** The institution's calls whose grants depend on training, for a course to choose from; the newest first. */
export async function trainingCalls(
  institutionId: string,
): Promise<{ id: string; reference: string; title: Localized }[]> {
  const calls = await Call.find(
    { institutionId, 'current.content.terms.preconditions.kind': 'training' },
    { reference: 1, 'current.content.about.title': 1 },
  )
    .sort({ _id: -1 })
    .lean<Pick<CallRecord, '_id' | 'reference' | 'current'>[]>();
  return calls.flatMap(({ _id: id, reference, current }) =>
    current ? [{ id, reference: reference ?? '', title: current.content.about.title }] : [],
  );
}
