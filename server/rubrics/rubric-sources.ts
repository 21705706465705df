import type { Actor } from '~/domain/accounts/roles';
import type { Rubric } from '~/domain/rubrics/schema';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { loadProgrammeOf } from '#server/form-templates/load-template';
import { RubricTemplate, type RubricTemplateRecord } from '#server/models/rubric-template';
import { RUBRIC_LIBRARY } from '#server/rubric-library/library';

interface RubricSource {
  /** What a page sends: `library community-service`, `copy standard`. */
  value: string;
  kind: 'library' | 'copy';
  name: Localized;
  about: Localized | null;
  rubric: Rubric;
}

/** The ready rubrics, and the programme's own, for whoever may add one to it; `not-permitted` for everybody else. */
export async function rubricSources(actor: Actor, programmeId: string) {
  const programme = await loadProgrammeOf(actor, programmeId);
  if (!programme.mayChange) throw new DomainError('not-permitted');
  const own = await RubricTemplate.find({ programmeId }, { code: 1, name: 1, rubric: 1 })
    .sort({ code: 1 })
    .lean<RubricTemplateRecord[]>();
  const sources: RubricSource[] = [
    ...RUBRIC_LIBRARY.map(({ id, ...ready }) => ({ value: `library ${id}`, kind: 'library' as const, ...ready })),
    ...own.map(({ code, name, rubric }) => ({
      value: `copy ${code}`,
      kind: 'copy' as const,
      name,
      about: null,
      rubric,
    })),
  ];
  return { programme, sources };
}
