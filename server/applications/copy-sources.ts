import type { Question } from '~/domain/applications/form-definition';
import { questionsOf } from '~/domain/applications/conditions';
import type { Actor } from '~/domain/accounts/roles';
import type { Locale } from '~/domain/shared/locale';
import { DomainError } from '~/domain/shared/errors';
import { profileAnswer } from '~/forms/application/profile-answers';
import type { FormValues } from '~/forms/form-reply';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { OrganisationProfile } from '#server/models/organisation-profile';
import type { DraftHead } from './get-draft';
import { headOf } from './get-draft';
import { loadDraft } from './load-draft';
import { typedInto } from './sealed-answers';
import { byQuestion } from './typed-questions';

/** Where answers are copied from: another application by its id, or the organisation's profile. */
export const PROFILE = 'profile';

interface Source {
  actor: Actor;
  /** The application that is copied into. */
  head: DraftHead;
  from: string;
  locale: Locale;
  now: Date;
}

/** The answers that a source has for questions of an application, by question; only those that say something. */
export async function answersFrom(source: Source): Promise<Map<string, FormValues>> {
  const found = source.from === PROFILE ? await profileAnswers(source) : await earlierAnswers(source);
  return new Map([...found].filter(([, fields]) => Object.values(fields).some((value) => value.length > 0)));
}

async function profileAnswers({ head, locale }: Source): Promise<Map<string, FormValues>> {
  const profile = await OrganisationProfile.findOne({ _id: head.organisationId }, { content: 1 }).lean();
  if (!profile) return new Map();
  return new Map(
    questionsOf(head.definition).flatMap((question) => {
      const fields = profileAnswer(question, profile.content, locale);
      return fields ? [[question.key, fields] as const] : [];
    }),
  );
}

async function earlierAnswers({ actor, head, from, now }: Source): Promise<Map<string, FormValues>> {
  if (from === head.id) throw new DomainError('not-found');
  const { application, call } = await loadDraft(actor, from, 'applications.read');
  const other = headOf(application, call, now);
  const sections = await ApplicationSection.find({ applicationId: from }).lean<ApplicationSectionRecord[]>();
  const theirs = new Map(questionsOf(other.definition).map((question) => [question.key, question]));
  const sameMoney = other.context.ceiling.currency === head.context.ceiling.currency;
  const keys = questionsOf(head.definition)
    .filter((question) => isCopied(question, theirs.get(question.key), sameMoney))
    .map(({ key }) => key);
  return byQuestion(keys, typedInto(other.definition, sections));
}

/** Files stay where they were sent to, what is declared is declared anew, and amounts keep their currency. */
function isCopied({ type }: Question, other: Question | undefined, sameMoney: boolean): boolean {
  if (type !== other?.type || type === 'files' || type === 'declaration') return false;
  return sameMoney || (type !== 'money' && type !== 'budget');
}
