import { answerFiles } from '~/domain/applications/answer-files';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition, Question } from '~/domain/applications/form-definition';
import type { Actor } from '~/domain/accounts/roles';
import { emptyLocalized } from '~/domain/shared/localized';
import { getDraft } from '#server/applications/get-draft';
import { getSection } from '#server/applications/get-section';
import { saveSection } from '#server/applications/save-section';
import { startApplication } from '#server/applications/start-application';
import { receiveWhole } from '#server/files/receive-whole';
import { Organisation } from '#server/models/organisation';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { newProfile } from '#server/organisations/load-profile';
import { writeDirectory } from '#server/organisations/write-directory';
import { inAll, lot, publishCall, type CallOffice } from './call';
import { samples } from './file-samples';
import { filledAnswers } from './filled-answers';
import { fullProfile } from './profile';
import { createUser } from './user';

const common = (key: string, label: string) => ({
  key,
  label: inAll(label),
  help: emptyLocalized(),
  required: true,
  identifiesApplicant: false,
  visibleWhen: null,
});

const longText = (key: string, label: string, wishes: Partial<Question> = {}): Question =>
  ({ ...common(key, label), type: 'long-text', wordLimit: null, characterLimit: 20_000, ...wishes }) as Question;

const section = (key: string, questions: Question[]): FormDefinition['sections'][number] => ({
  key,
  title: inAll(`Section ${key}`),
  introduction: emptyLocalized(),
  questions,
});

/** Two sections of words, one of numbers and files; whether `partners` is asked depends on an answer of another section. */
export const DRAFT_FORM: FormDefinition = {
  sections: [
    section('relevance', [
      longText('need', 'Why is the service needed?'),
      longText('methods', 'How will you work?'),
      { ...common('with-partners', 'Do you have partners?'), type: 'yes-no' },
    ]),
    section('partnership', [
      longText('partners', 'Who are they?', { visibleWhen: { question: 'with-partners', equals: 'yes' } }),
      { ...common('staff', 'How many people work on it?'), type: 'number', minimum: 1, maximum: 500, decimals: 0 },
    ]),
    section('annexes', [
      { ...common('licence', 'Licence'), type: 'files', maxFiles: 2, types: ['application/pdf'], maxBytes: 100_000 },
    ]),
  ],
};

/** A published call with two lots and the form above, or with what `form` says. */
export function publishCallToApply(office: CallOffice, now: Date, form: FormDefinition = DRAFT_FORM) {
  return publishCall(office, now, {
    lots: { lots: [lot(), lot({ key: 'lot-2', serviceType: 'assistant' })] },
    form: { template: 'standard', definition: form },
  });
}

export interface Begun {
  id: string;
  actor: Actor;
  /** Of the same organisation, representative only. */
  colleague: Actor;
}

/** A draft of a new organisation with two people, or of `who`. */
export async function beginDraft(reference: string, now: Date, who?: Actor): Promise<Begun> {
  const actor = who ?? (await createUser()).actor;
  const { actor: colleague } = await createUser({ home: actor.home, roles: ['representative'], name: 'Maral Ataýewa' });
  const { id } = await startApplication({ actor, input: { reference, lot: 'lot-1' }, now });
  return { id, actor, colleague };
}

/** A draft with every answer and a PDF for each question that wants files, of an organisation that may apply. */
export async function completeDraft(reference: string, now: Date, who?: Actor, bytes = samples.pdf()): Promise<Begun> {
  const actor = who ?? (await createUser()).actor;
  await makeEligible(actor.home?.id ?? '', now);
  const draft = await beginDraft(reference, now, actor);
  await fillDraft(draft, now, {}, bytes);
  return draft;
}

/** Answers every question of a draft anew, files only where there are none; `wishes` are fields that say something else. */
export async function fillDraft(
  { id, actor }: Begun,
  now: Date,
  wishes: Record<string, string> = {},
  bytes = samples.pdf(),
): Promise<void> {
  const { definition, files } = await getDraft({ actor, applicationId: id, now });
  const typed = { ...filledAnswers(definition), ...wishes };
  for (const { key } of definition.sections) {
    const { base } = await getSection({ actor, applicationId: id, section: key, now });
    await saveSection({ actor, applicationId: id, section: key, typed, base, now });
  }
  for (const { key, type } of questionsOf(definition)) {
    if (type === 'files' && !files[key]) await answerWithFile({ id, actor }, key, now, { bytes });
  }
}

/** Sends a small PDF as the answer to a question. */
export async function answerWithFile(
  { id, actor }: Pick<Begun, 'id' | 'actor'>,
  question: string,
  now: Date,
  { name = `${question}.pdf`, bytes = samples.pdf() } = {},
): Promise<string> {
  const source = (async function* () {
    yield await Promise.resolve(bytes);
  })();
  const file = await receiveWhole({ actor, subject: answerFiles({ applicationId: id, question }), name, source, now });
  return file.id;
}

/** Verified for two years, with a full profile whose certificate does not expire. */
async function makeEligible(organisationId: string, now: Date): Promise<void> {
  if (!(await OrganisationProfile.exists({ _id: organisationId }))) {
    const content = fullProfile();
    content.identification.registrationNumber = `R-${organisationId.slice(0, 8)}`;
    content.identification.certificate = { ...content.identification.certificate, permanent: true, validUntil: '' };
    await OrganisationProfile.create({ ...newProfile(organisationId), content, version: 1 });
    await writeDirectory(organisationId);
  }
  const verifiedUntil = new Date(now.getTime() + 730 * 86_400_000);
  await Organisation.updateOne(
    { _id: organisationId },
    { $set: { 'standing.state': 'verified', 'standing.verifiedUntil': verifiedUntil } },
  );
}
