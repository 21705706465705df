import { cutToSection } from '~/domain/applications/conditions';
import type { Answers, FormContext } from '~/domain/applications/answers';
import type { FormDefinition, FormSection } from '~/domain/applications/form-definition';
import type { Actor } from '~/domain/accounts/roles';
import { questionOf, readAnswers } from '~/forms/application/read-answers';
import { valuesForSection } from '~/forms/application/section-values';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { personNames } from '#server/audit/person-names';
import { DomainError } from '~/domain/shared/errors';
import { ApplicationSection, type ApplicationSectionRecord } from '#server/models/application-section';
import { headOf, type DraftHead } from './get-draft';
import { shortHead, type ShortHead } from './list-changes';
import { applicationFiles, type FilesByQuestion } from './list-application-files';
import { listComments, type ShownComment } from './list-comments';
import { loadDraft } from './load-draft';
import { fileIds } from './read-draft';
import type { Base } from './save-section';
import { openDecisive, openTyped, sectionId } from './sealed-answers';
import { sectionOf } from './typed-section';
import { byQuestion, fingerprints } from './typed-questions';

/** One section of a draft, as its page shows it. */
export interface SectionPage {
  head: ShortHead & Pick<DraftHead, 'mustReconfirm'>;
  /** As far as this section needs it. */
  definition: FormDefinition;
  context: FormContext;
  section: FormSection;
  /** From 1, of how many, and the keys of the neighbours. */
  place: { number: number; of: number; before: string | null; after: string | null };
  /** What is typed into the section, and of the others what its questions depend on. */
  values: FormValues;
  /** What the typed values say, as far as they can be read. */
  answers: Answers;
  /** What is wrong in what is typed; what is missing is told by the check page. */
  errors: FieldErrors;
  files: FilesByQuestion;
  /** What the form must carry to tell later what it had shown. */
  base: Base;
  saved: { by: string; at: Date } | null;
  comments: ShownComment[];
}

interface Arguments {
  actor: Actor;
  applicationId: string;
  section: string;
  now: Date;
}

/** A section of a draft of the actor's own organisation. The other sections stay sealed, but for what it depends on. */
export async function getSection({ actor, applicationId, section: key, now }: Arguments): Promise<SectionPage> {
  const { application, call: published } = await loadDraft(actor, applicationId, 'applications.read');
  const head = headOf(application, published, now);
  const { definition, context, mustReconfirm } = head;
  const section = sectionOf(definition, key);
  const [records, files, comments] = await Promise.all([
    recordsFor(applicationId, key),
    applicationFiles(applicationId),
    listComments(applicationId, key),
  ]);
  const own = records.find((record) => record.section === key);
  if (!own) throw new DomainError('not-found');
  const typed = openTyped(own);
  const decisive = Object.assign({}, ...records.map(openDecisive)) as FormValues;
  const cut = cutToSection(definition, key);
  const values = valuesForSection(cut, key, { ...decisive, ...typed });
  const read = readAnswers({ definition: cut, context, typed: values, files: fileIds(files), demand: 'typed' });
  const questions = section.questions.map((question) => question.key);
  const names = await personNames([own.saved?.by ?? null]);
  const keys = definition.sections.map((one) => one.key);
  const at = keys.indexOf(key);
  return {
    head: { ...shortHead(head), mustReconfirm },
    definition: cut,
    context,
    section,
    place: { number: at + 1, of: keys.length, before: keys[at - 1] ?? null, after: keys[at + 1] ?? null },
    values,
    answers: read.answers,
    errors: errorsIn(questions, read.errors),
    files,
    base: fingerprints(byQuestion(questions, typed)),
    saved: own.saved && { by: names.get(own.saved.by) ?? own.saved.by, at: own.saved.at },
    comments,
  };
}

/** All sections without what was typed into them, but for one. */
async function recordsFor(applicationId: string, key: string): Promise<ApplicationSectionRecord[]> {
  const [others, own] = await Promise.all([
    ApplicationSection.find({ applicationId, section: { $ne: key } }, { typed: 0 }).lean<ApplicationSectionRecord[]>(),
    ApplicationSection.findOne({ _id: sectionId(applicationId, key) }).lean<ApplicationSectionRecord>(),
  ]);
  return own ? [...others, own] : others;
}

const errorsIn = (questions: readonly string[], errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => questions.includes(questionOf(name) ?? '')));
