import type { Actor } from '~/domain/accounts/roles';
import type { EligibilityCheck } from '~/domain/eligibility/checks';
import type { Localized } from '~/domain/shared/localized';
import { questionOf } from '~/forms/application/read-answers';
import type { FieldError } from '~/forms/field-errors';
import { checkEligibility } from './check-eligibility';
import { getDraft } from './get-draft';
import { shortHead, type ShortHead } from './list-changes';
import { loadCallOf, lotOf } from './load-application';
import { readDraft } from './read-draft';

/** Something that keeps an application from being complete. */
export interface Shortcoming {
  /** The name of the field. */
  field: string;
  question: Localized;
  error: FieldError;
}

export interface CheckPage {
  head: ShortHead;
  mustReconfirm: boolean;
  /** Sections with something missing or wrong, in the order of the form. */
  sections: { key: string; title: Localized; shortcomings: Shortcoming[] }[];
  /** What would keep it from being submitted beside its answers. */
  hindrances: EligibilityCheck[];
  /** Files that are still looked at for viruses, and those in which one was found. */
  files: { scanning: number; infected: number };
  /** Nothing is in the way of submitting it. */
  isReady: boolean;
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  now: Date;
}

/** Everything that is missing or wrong in a draft, by section, and what else is in the way. */
export async function getCheck({ actor, applicationId, now }: Arguments): Promise<CheckPage> {
  const draft = await getDraft({ actor, applicationId, now });
  const { call, lot, organisationId, definition } = draft;
  const record = await loadCallOf({ callId: call.id });
  const checks = await checkEligibility({ organisationId, call: record, lot: lotOf(record, lot.key), now });
  const open = Object.entries(readDraft(draft).open);
  const sections = definition.sections.map(({ key, title, questions }) => ({
    key,
    title,
    shortcomings: questions.flatMap((question) =>
      open
        .filter(([field]) => questionOf(field) === question.key)
        .map(([field, error]) => ({ field, question: question.label, error })),
    ),
  }));
  const states = Object.values(draft.files).flatMap((files) => files.map(({ state }) => state));
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const { mustReconfirm } = draft;
  const lacking = sections.filter(({ shortcomings }) => shortcomings.length > 0);
  const hindrances = checks.filter(({ blocks }) => blocks !== null);
  const files = { scanning: count('scanning'), infected: count('infected') };
  const isReady =
    lacking.length === 0 && hindrances.length === 0 && !mustReconfirm && files.scanning + files.infected === 0;
  return { head: shortHead(draft), mustReconfirm, sections: lacking, hindrances, files, isReady };
}
