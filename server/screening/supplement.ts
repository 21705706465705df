import type { Supplement } from '~/domain/submissions/supplement';
import type { FormValues } from '~/forms/form-reply';
import { Screening } from '#server/models/screening';
import { openJson, sealJson } from '#server/security/sealed-json';

const draftPlace = (applicationId: string) => `supplement-draft:${applicationId}`;
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

/** What was typed so far into the form of what was asked for. */
export const sealDraft = (applicationId: string, typed: FormValues): string =>
  sealJson(typed, draftPlace(applicationId));

export const openDraft = (applicationId: string, draft: string | null): FormValues =>
  draft === null ? {} : (openJson(draft, draftPlace(applicationId)) as FormValues);
