import type { CallChoices } from '~/domain/calls/call-choices';
import { placeName } from '~/domain/calls/place-name';
import type { Localized } from '~/domain/shared/localized';
import type { CallRecord } from '#server/models/call';
import { Institution } from '#server/models/institution';
import { Programme, type ProgrammeRecord } from '#server/models/programme';
import { StoredFile } from '#server/models/stored-file';

/** Institutions that can be chosen for a committee. */
const MAX_INSTITUTIONS = 500;

/** What a call's sections can choose from, with the programme that says so. */
export async function callChoices(
  call: Pick<CallRecord, '_id' | 'programmeId'>,
): Promise<{ choices: CallChoices; programme: ProgrammeRecord }> {
  const [programme, institutions, files] = await Promise.all([
    Programme.findOne({ _id: call.programmeId }).orFail().lean<ProgrammeRecord>(),
    Institution.find({}, { name: 1 }).sort({ code: 1 }).limit(MAX_INSTITUTIONS).lean(),
    StoredFile.find({ 'subject.kind': 'call', 'subject.id': call._id }, { name: 1 }).lean(),
  ]);
  const { serviceTypes, places, sources, formTemplates, rubricTemplates } = programme;
  const choices: CallChoices = {
    programme: { id: programme._id, code: programme.code, name: programme.name },
    names: {
      services: named(serviceTypes),
      places: Object.fromEntries(places.map((place) => [place.code, placeName(place)])),
      sources: named(sources),
      forms: named(formTemplates),
      rubrics: named(rubricTemplates),
      institutions: Object.fromEntries(institutions.map(({ _id, name: { en, ru, tk } }) => [_id, { en, ru, tk }])),
      files: Object.fromEntries(files.map(({ _id, name }) => [_id, name ?? ''])),
    },
    sources,
    formTemplates: formTemplates.map(({ code, version, form }) => ({ code, version, definition: form })),
    rubricTemplates: rubricTemplates.map(({ code, version = 1, rubric }) => ({ code, version, rubric })),
  };
  return { choices, programme };
}

function named(entries: readonly { code: string; name: Localized }[]): Record<string, Localized> {
  return Object.fromEntries(entries.map(({ code, name }) => [code, name]));
}
