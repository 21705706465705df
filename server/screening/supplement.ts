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
  const record = await Screening.findOne({ _id: applicationId }, { supplement: 1, request: 1 }).lean();
  const answered = record?.request?.answered;
  if (!record?.supplement || !answered) return null;
  return { answeredAt: answered.at, ...(openJson(record.supplement, placeOf(applicationId)) as Given) };
}
