import type { Answers, FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { lotNames, type NamedLot } from '~/domain/calls/lot-names';
import type { ProfileContent } from '~/domain/organisations/profile-schema';
import { withoutApplicant } from '~/domain/scoring/anonymous';
import type { Applicant } from '~/domain/scoring/applicant';
import { emptyLocalized } from '~/domain/shared/localized';
import { catalogueNames, type CatalogueNames } from '#server/programmes/catalogue-names';
import type { ProfileSnapshot } from '#server/organisations/snapshot-of-profile';
import { loadReadable, type Readable, type Wanted } from './load-readable';
import { submittedFiles, type ReadableFile } from './submitted-files';

/** The organisation as it was when it submitted. */
interface SubmittedProfile {
  content: ProfileContent;
  names: CatalogueNames & { files: Record<string, string> };
}

/** An application as a member of the committee may read it: all of it, or without what tells who applies. */
export interface ReadableSubmission {
  callId: string;
  applicationId: string;
  reference: string;
  lot: NamedLot;
  applicant: Applicant;
  /** Null where the call is anonymous. */
  identity: { receipt: string; submittedAt: Date; signatory: string; profile: SubmittedProfile | null } | null;
  definition: FormDefinition;
  context: FormContext;
  answers: Answers;
  files: ReadableFile[];
  /** Answers to the questions that were asked anew; its files are among `files`. */
  supplement: { answeredAt: Date; answers: Answers } | null;
}

/** An application that was opened, through the gate: `not-found` for whoever may not read it, whatever the reason. */
export async function getReadableSubmission(wanted: Wanted): Promise<ReadableSubmission> {
  return shownToMembers(await loadReadable(wanted));
}

/** What of an opened application leaves the server. */
export async function shownToMembers(readable: Readable): Promise<ReadableSubmission> {
  const { scope, application, applicant, content, supplement, form } = readable;
  const { anonymous } = scope.terms;
  const visible = anonymous ? withoutApplicant(form.definition, content.answers) : null;
  const isShown = ([key]: [string, unknown]) => !visible?.hidden.has(key);
  return {
    callId: scope.call._id,
    applicationId: application.applicationId,
    reference: scope.call.reference ?? '',
    lot: lotNames(scope.published).find(({ key }) => key === application.lot) ?? {
      key: application.lot,
      name: emptyLocalized(),
    },
    applicant,
    identity: anonymous
      ? null
      : {
          receipt: application.receipt,
          submittedAt: application.submittedAt,
          signatory: content.signatory.name,
          profile: await profileOf(content.organisation.profile as Partial<ProfileSnapshot>),
        },
    definition: visible?.definition ?? form.definition,
    context: form.context,
    answers: visible?.answers ?? content.answers,
    files: await submittedFiles(readable),
    supplement: supplement && {
      answeredAt: supplement.answeredAt,
      answers: Object.fromEntries(Object.entries(supplement.answers).filter(isShown)),
    },
  };
}

async function profileOf({ content, files = {} }: Partial<ProfileSnapshot>): Promise<SubmittedProfile | null> {
  if (!content) return null;
  const named = Object.entries(files).map(([id, { name }]) => [id, name] as const);
  return { content, names: { ...(await catalogueNames()), files: Object.fromEntries(named) } };
}
