import type { Actor } from '~/domain/accounts/roles';
import { exportedRubricJson } from '~/domain/rubrics/exported-rubric';
import { DomainError } from '~/domain/shared/errors';
import { digestOf } from '#server/audit/append-event';
import { getRubric, getRubricHistory } from './get-rubric';

/** A rubric as a JSON file: one of its versions, or with null the working copy, which tells its version where it is one. */
export async function exportRubric(actor: Actor, programmeId: string, code: string, number: number | null) {
  const working = await getRubric(actor, { programmeId, code });
  const version = number ?? (working.changedSince ? null : (working.current?.number ?? null));
  const { versions } = await getRubricHistory(actor, { programmeId, code });
  const kept = versions.find((one) => one.number === version);
  if (number !== null && !kept) throw new DomainError('not-found');
  const rubric = kept?.rubric ?? working.rubric;
  const json = exportedRubricJson({ template: code, version, digest: digestOf(rubric), name: working.name, rubric });
  return { fileName: version ? `${code}-${version}.json` : `${code}.json`, json };
}
