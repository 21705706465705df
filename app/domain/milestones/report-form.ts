import type { FormContext } from '../applications/answers';
import { questionSchema, type FormDefinition, type FormSection, type Question } from '../applications/form-definition';
import type { PlannedMilestone } from '../agreements/content';
import { emptyLocalized, inLanguage, type Localized } from '../shared/localized';
import { LOCALES } from '../shared/locale';
import type { Currency } from '../shared/money';

/** The sections that every report has after those of the programme's form. */
const DELIVERABLES = 'planned-deliverables';
export const EVIDENCE = 'planned-evidence';
/** What a manager may comment on beside the questions. */
export const EXPENDITURE_ITEM = 'expenditure';
const MOST_EVIDENCE_FILES = 10;
/** Most files of one report, receipts of costs not among them. */
export const MOST_REPORT_FILES = 40;

export const DELIVERABLE_STATES = ['reached', 'partly', 'not-reached'] as const;
type DeliverableState = (typeof DELIVERABLE_STATES)[number];

/** What the portal asks in its own words. */
export interface ReportWords {
  deliverables: Localized;
  deliverablesLead: Localized;
  evidence: Localized;
  evidenceLead: Localized;
  /** About a deliverable, which is named before. */
  note: (deliverable: Localized) => Localized;
  states: Record<DeliverableState, Localized>;
}

/** The questions of a report on a milestone: those of its form, then each thing that was planned and each evidence. */
export function reportDefinition(form: FormDefinition, planned: PlannedMilestone, words: ReportWords): FormDefinition {
  const own = new Set([DELIVERABLES, EVIDENCE]);
  const asked = form.sections
    .filter(({ key }) => !own.has(key))
    .map((section) => ({ ...section, questions: section.questions.filter(({ type }) => type !== 'files') }))
    .filter(({ questions }) => questions.length > 0);
  const evidence = planned.evidence.map(({ key, text }) => evidenceQuestion(key, text));
  const sections = [...asked, deliverablesSection(planned, words)];
  if (evidence.length === 0) return { sections };
  const last: FormSection = {
    key: EVIDENCE,
    title: words.evidence,
    introduction: words.evidenceLead,
    questions: evidence,
  };
  return { sections: [...sections, last] };
}

/** The key of the question that the files of an evidence answer. */
const evidenceKey = (key: string): string => `evidence-${key}`.slice(0, 40);

const evidenceQuestion = (key: string, label: Localized): Question =>
  questionSchema.parse({
    ...{ type: 'files', key: evidenceKey(key), label, required: true, maxFiles: MOST_EVIDENCE_FILES },
  });

function deliverablesSection(planned: PlannedMilestone, words: ReportWords): FormSection {
  const options = DELIVERABLE_STATES.map((key) => ({ key, label: words.states[key] }));
  const questions = deliverablesOf(planned).flatMap((label, at): Question[] => {
    const key = `deliverable-${String(at + 1)}`;
    return [
      questionSchema.parse({ type: 'single-choice', key, label, required: true, options }),
      questionSchema.parse({
        ...{ type: 'long-text', key: `${key}-note`, label: words.note(label), required: true, characterLimit: 4_000 },
      }),
    ];
  });
  return { key: DELIVERABLES, title: words.deliverables, introduction: words.deliverablesLead, questions };
}

/** What was planned, one thing a line; as one thing where the languages do not have as many lines as each other. */
function deliverablesOf({ deliverables, title }: PlannedMilestone): Localized[] {
  const whole = inLanguage(deliverables, 'en') ? deliverables : title;
  const lines = LOCALES.map((locale) =>
    whole[locale]
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const counts = new Set(lines.map(({ length }) => length).filter((count) => count > 0));
  const [count = 1] = counts;
  if (counts.size !== 1 || count > 20) return [cut(whole)];
  return Array.from({ length: count }, (_, at) => {
    const one = emptyLocalized();
    for (const [of, locale] of LOCALES.entries()) one[locale] = lines[of]?.[at] ?? '';
    return cut(one);
  });
}

/** A question has at most so many characters. */
function cut(text: Localized): Localized {
  const short = emptyLocalized();
  for (const locale of LOCALES) short[locale] = text[locale].slice(0, 500);
  return short;
}

/** What the questions of a report need to know: amounts in it are in the agreement's currency. */
export const reportContext = (amount: number, currency: Currency): FormContext => ({
  ...{ ceiling: { amount, currency }, ownContribution: null },
});
