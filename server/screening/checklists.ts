import type { Answers, FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { eligibilityOf } from '~/domain/eligibility/checks';
import type { Standing } from '~/domain/organisations/standing';
import type { Check } from '~/domain/screening/checklist';
import { makeChecklist } from '~/domain/screening/make-checklist';
import type { SubmissionContent } from '~/domain/submissions/content';
import { contextOf, formOf, lotOf } from '#server/applications/load-application';
import type { CommitteeScope, OpenedApplication } from '#server/evaluation/load-scope';
import { CallVersion, type CallVersionRecord } from '#server/models/call-version';
import { factsOfProfile } from '#server/organisations/organisation-facts';
import type { ProfileSnapshot } from '#server/organisations/snapshot-of-profile';
import { openedContents } from './opened-contents';
import { standingsAt } from './standings-at';
import { openSupplements } from './supplement';

/** An application as it is screened. */
export interface Screened {
  checks: Check[];
  /** The form that it was submitted by. */
  definition: FormDefinition;
  context: FormContext;
  answers: Answers;
}

/** The checklists of some of the applications that a member may read, in a handful of queries. */
export async function checklistsOf(
  { call, published, terms }: Pick<CommitteeScope, 'call' | 'published' | 'terms'>,
  applications: readonly OpenedApplication[],
  now: Date,
): Promise<Map<string, Screened>> {
  const deadline = call.closesAt ?? now;
  const organisationIds = applications.map(({ organisationId }) => organisationId);
  const [contents, standings, standingsNow, supplements] = await Promise.all([
    openedContents(applications.map(({ submissionId }) => submissionId)),
    standingsAt(organisationIds, deadline),
    standingsAt(organisationIds, now),
    openSupplements(applications.map(({ applicationId }) => applicationId)),
  ]);
  const formOfVersion = await formsOf(call._id, [...contents.values()]);
  const screened = new Map<string, Screened>();
  for (const { applicationId, submissionId, organisationId, submittedAt, lot: key } of applications) {
    const content = contents.get(submissionId);
    if (!content) throw new Error(`The submission ${submissionId} cannot be read`);
    const standing = standings.get(organisationId) ?? NOTHING;
    const lot = lotOf(call, key);
    const definition = formOfVersion.get(content.call.version) ?? formOf(call);
    const context = contextOf(lot);
    const profile = content.organisation.profile as Partial<ProfileSnapshot>;
    const checks = makeChecklist({
      content: published.content,
      definition,
      context,
      anonymous: terms.anonymous,
      application: {
        answers: content.answers,
        files: content.files,
        supplement: supplements.get(applicationId) ?? null,
        declaredBy: content.signatory.declaration === '' ? null : content.signatory.name,
        profile: eligibilityOf({
          eligibility: published.content.eligibility,
          lot,
          facts: factsOfProfile(profile.content),
          standing,
          deadline,
          now: deadline,
        }),
        isExcludedSince: !standing.excluded && standingsNow.get(organisationId)?.excluded === true,
        submittedAt,
      },
    });
    screened.set(applicationId, { checks, definition, context, answers: content.answers });
  }
  return screened;
}

const NOTHING: Standing = { verifiedUntil: null, excluded: false };

/** The form of each version of the call that something was submitted by. */
async function formsOf(callId: string, contents: readonly SubmissionContent[]): Promise<Map<number, FormDefinition>> {
  const numbers = [...new Set(contents.map(({ call }) => call.version))];
  const versions = await CallVersion.find({ callId, number: { $in: numbers } }, { number: 1, 'content.form': 1 }).lean<
    Pick<CallVersionRecord, 'number' | 'content'>[]
  >();
  return new Map(
    versions.flatMap(({ number, content }) =>
      content.form.definition ? [[number, content.form.definition] as const] : [],
    ),
  );
}
