import { addendumFaults } from '~/domain/calls/addendum';
import { callFaults, type Fault } from '~/domain/calls/rules';
import type { CallContent } from '~/domain/calls/schema';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import { DomainError } from '~/domain/shared/errors';
import { missingLanguages } from '~/domain/shared/localized';
import type { CallRecord } from '#server/models/call';
import type { CallVersionRecord } from '#server/models/call-version';
import { StoredFile } from '#server/models/stored-file';

type Catalogues = Pick<ProgrammeContent, 'serviceTypes' | 'places' | 'sources'>;

/**
 * Everything that keeps a version from being published at `publishAt`. An addendum is measured against what is published;
 * dates that had passed by then stay as they were.
 */
export async function versionFaults(
  { current, approved }: CallRecord,
  { content, reason }: Pick<CallVersionRecord, 'content' | 'reason'>,
  programme: Catalogues,
  publishAt: Date,
): Promise<Fault[]> {
  const faults = [
    ...callFaults(content, approved?.publishAt ?? publishAt),
    ...unknownCodes(content, programme),
    ...(await documentFaults(content)),
  ];
  if (!current) return faults;
  const unsaid: Fault[] =
    reason && missingLanguages(reason, content.about.languages).length > 0
      ? [{ section: 'about', key: 'calls.fault.noReason' }]
      : [];
  return [...addendumFaults(current.content, content, publishAt), ...unsaid, ...faults];
}

function unknownCodes({ lots: { lots } }: CallContent, { serviceTypes, places, sources }: Catalogues): Fault[] {
  const knows = (list: readonly { code: string }[], wanted: string) =>
    wanted === '' || list.some(({ code }) => code === wanted);
  return lots.flatMap(({ serviceType, place, source }, at): Fault[] =>
    knows(serviceTypes, serviceType) && knows(places, place) && knows(sources, source)
      ? []
      : [{ section: 'lots', key: 'calls.fault.lotUnknown', values: { number: at + 1 } }],
  );
}

/** Nobody is given a document before it is known to be clean. */
async function documentFaults({ documents: { documents } }: CallContent): Promise<Fault[]> {
  if (documents.length === 0) return [];
  const clean = await StoredFile.find(
    { _id: { $in: documents.map(({ fileId }) => fileId) }, state: 'clean' },
    { _id: 1 },
  ).lean();
  const ids = new Set(clean.map(({ _id }) => _id));
  return documents.flatMap(({ fileId }, at): Fault[] =>
    ids.has(fileId) ? [] : [{ section: 'documents', key: 'calls.fault.documentNotClean', values: { number: at + 1 } }],
  );
}

/** Refuses a version that has faults, in the words of the first. */
export function assertNoFaults(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first) throw new DomainError('invalid', first.key, first.values ?? {});
}
