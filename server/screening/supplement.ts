import type { Supplement } from '~/domain/submissions/supplement';
import { Screening } from '#server/models/screening';
import { openJson, sealJson } from '#server/security/sealed-json';

const placeOf = (applicationId: string) => `supplement:${applicationId}`;

type Given = Pick<Supplement, 'answers' | 'files'>;

/** What was handed in, as the screening's record keeps it: under the key ring. */
export const sealSupplement = (applicationId: string, { answers, files }: Given): string =>
  sealJson({ answers, files }, placeOf(applicationId));

/** What an application was supplemented by on request; null where nothing was. Whether the asker may see it is asked before. */
export async function supplementOf(applicationId: string): Promise<Supplement | null> {
  return (await openSupplements([applicationId])).get(applicationId) ?? null;
}

/** The same of several applications, in one query. */
export async function openSupplements(applicationIds: readonly string[]): Promise<Map<string, Supplement>> {
  const records = await Screening.find(
    { _id: { $in: applicationIds }, supplement: { $ne: null } },
    { supplement: 1, request: 1 },
  ).lean();
  return new Map(
    records.flatMap(({ _id, supplement, request }) =>
      supplement && request?.answered
        ? [[_id, { answeredAt: request.answered.at, ...(openJson(supplement, placeOf(_id)) as Given) }] as const]
        : [],
    ),
  );
}
