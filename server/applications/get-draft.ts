import type { FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { draftStanding, mustReconfirm, type ApplicationState, type DraftStanding } from '~/domain/applications/status';
import type { Actor } from '~/domain/accounts/roles';
import { lotNames } from '~/domain/calls/lot-names';
import type { Locale } from '~/domain/shared/locale';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import type { FormValues } from '~/forms/form-reply';
import { personNames } from '#server/audit/person-names';
import type { FileDescription } from '#server/files/describe-file';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import type { ApplicationRecord } from '#server/models/application';
import { applicationFiles } from './list-application-files';
import { contextOf, formOf, lotOf, type CallOfApplication } from './load-application';
import { loadDraft } from './load-draft';
import { typedInto } from './sealed-answers';

/** What an application is about, and what can be done with it now. */
export interface DraftHead {
  id: string;
  organisationId: string;
  state: ApplicationState;
  standing: DraftStanding;
  revising: ApplicationRecord['revising'];
  submissions: number;
  started: { by: string; at: Date };
  call: {
    id: string;
    reference: string;
    title: Localized;
    /** The languages that the form is complete in. */
    languages: readonly Locale[];
    /** The number of the version that is published now, and its SHA-256. */
    number: number;
    sha256: string;
    closesAt: Date;
    /** Not even the organisation can read what it submitted before the opening. */
    isStrict: boolean;
  };
  lot: { key: string; name: Localized };
  definition: FormDefinition;
  context: FormContext;
  /** The call was changed so that the organisation must look again and say so. */
  mustReconfirm: boolean;
}

/** An application in preparation with everything that was typed into it. */
export interface Draft extends DraftHead {
  /** Every field of every section, as it was typed; only of what the form asks now. */
  typed: FormValues;
  /** By the key of their question, the oldest first. */
  files: Record<string, FileDescription[]>;
  /** Sections by key, as far as anybody saved them. */
  saved: Record<string, { by: string; at: Date }>;
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

/** A draft of the actor's own organisation as a whole; `not-found` for everybody else, whatever their role. */
export async function getDraft({ actor, applicationId, now }: Arguments): Promise<Draft> {
  const { application, call } = await loadDraft(actor, applicationId, 'applications.read');
  const [sections, files] = await Promise.all([
    ApplicationSection.find({ applicationId }).lean<ApplicationSectionRecord[]>(),
    applicationFiles(applicationId),
  ]);
  const names = await personNames(sections.map(({ saved }) => saved?.by ?? null));
  return {
    ...headOf(application, call, now),
    typed: typedInto(formOf(call), sections),
    files,
    saved: Object.fromEntries(
      sections.flatMap(({ section, saved }) =>
        saved ? [[section, { by: names.get(saved.by) ?? saved.by, at: saved.at }]] : [],
      ),
    ),
  };
}

/** What is known of an application without opening any answer. */
export function headOf(application: ApplicationRecord, call: CallOfApplication, now: Date): DraftHead {
  const { current, closesAt, reference } = call;
  if (!current || !closesAt) throw new Error(`The call of application ${application._id} is not published`);
  const lot = lotOf(call, application.lot);
  const { title, languages } = current.content.about;
  return {
    id: application._id,
    organisationId: application.organisationId,
    state: application.state,
    revising: application.revising,
    submissions: application.submissions,
    standing: draftStanding(call, application, now),
    started: application.started,
    call: {
      id: call._id,
      reference: reference ?? '',
      title,
      languages,
      number: current.number,
      sha256: current.sha256,
      closesAt,
      isStrict: current.content.terms.strictSealing === true,
    },
    lot: { key: lot.key, name: lotNames(current).find(({ key }) => key === lot.key)?.name ?? emptyLocalized() },
    definition: formOf(call),
    context: contextOf(lot),
    mustReconfirm: mustReconfirm(application.confirmed, current),
  };
}
