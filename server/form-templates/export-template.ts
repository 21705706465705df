import type { Actor } from '~/domain/accounts/roles';
import { exportedJson } from '~/domain/form-builder/exported-form';
import { formDigest } from './form-digest';
import { getTemplate } from './get-template';
import { getVersion } from './list-versions';

/** A form as a JSON file: one of its versions, or with null the working copy, which tells its version where it is one. */
export async function exportTemplate(actor: Actor, programmeId: string, code: string, number: number | null) {
  if (number !== null) {
    const { name, form, digest } = (await getVersion(actor, programmeId, code, number)).version;
    const json = exportedJson({ template: code, version: number, digest, name, form });
    return { fileName: `${code}-${number}.json`, json };
  }
  const { name, form, current, changedSince } = await getTemplate(actor, programmeId, code);
  const version = current && !changedSince ? current.number : null;
  const json = exportedJson({ template: code, version, digest: formDigest(form), name, form });
  return { fileName: version ? `${code}-${version}.json` : `${code}.json`, json };
}
