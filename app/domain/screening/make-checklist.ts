import type { Answers, AnswerOf, FormContext } from '../applications/answers';
import { budgetTotals, type BudgetLimit } from '../applications/budget';
import { isAsked, questionsOf } from '../applications/conditions';
import type { FormDefinition, QuestionOf } from '../applications/form-definition';
import type { CallContent } from '../calls/schema';
import type { EligibilityCheck } from '../eligibility/checks';
import type { MessageKey } from '../shared/message-key';
import type { SubmittedFile } from '../submissions/content';
import type { Check, Evidence, MachineResult } from './checklist';
import { criteriaLines } from './criteria-lines';
import { profileEvidence } from './profile-evidence';

/** An application as its checklist looks at it. */
export interface ScreenedApplication {
  answers: Answers;
  files: readonly SubmittedFile[];
  /** What was handed in on request, beside the original. */
  supplement: { answers: Answers; files: readonly { question: string; name: string }[] } | null;
  /** Who declared that everything is true; null where nobody did. */
  declaredBy: string | null;
  /** The portal's own checks, by the profile as it was submitted and what held at the deadline. */
  profile: readonly EligibilityCheck[];
  /** An exclusion that came into effect after the deadline. */
  isExcludedSince: boolean;
  submittedAt: Date;
}

interface Arguments {
  content: Pick<CallContent, 'eligibility'>;
  definition: FormDefinition;
  context: FormContext;
  application: ScreenedApplication;
  /** Nobody may learn who applies: evidence names neither people nor files. */
  anonymous: boolean;
}

/** Everything that is checked of an application, by the call's criteria, with what the portal found by itself. */
export function makeChecklist(given: Arguments): Check[] {
  return [...profileChecks(given), ...worded(given), ...documents(given), ...budgets(given), ...declarations(given)];
}

const found = (holds: boolean): MachineResult => (holds ? 'met' : 'not-met');

function profileChecks({ application: { profile, isExcludedSince } }: Arguments): Check[] {
  return profile.map((check) => {
    const isLate = check.name === 'notExcluded' && check.outcome === 'met' && isExcludedSince;
    return {
      key: `profile-${check.name}`,
      kind: 'profile',
      about: null,
      label: `screening.check.${check.name}`,
      machine: isLate ? 'not-met' : check.outcome,
      evidence: [
        profileEvidence(check),
        ...(isLate ? [{ says: 'screening.evidence.excludedSince', values: {} } as const] : []),
      ],
    };
  });
}

function worded({ content }: Arguments): Check[] {
  return criteriaLines(content.eligibility.criteria).map((about, at) => ({
    key: `words-${at + 1}`,
    kind: 'words',
    about,
    label: 'screening.check.words',
    machine: null,
    evidence: [],
  }));
}

/** The documents that the form demands of this application. */
function documents({ definition, application, anonymous }: Arguments): Check[] {
  const asked = questionsOf(definition).filter(
    (question) => question.type === 'files' && question.required && isAsked(question, application.answers),
  );
  const evidenceOf = (names: readonly string[], says: { names: MessageKey; count: MessageKey }): Evidence =>
    anonymous
      ? { says: says.count, values: { count: names.length } }
      : { says: says.names, values: { names: names.join(', '), count: names.length } };
  return asked.map(({ key, label }) => {
    const namesIn = (files: readonly { question: string; name: string }[]) =>
      files.filter(({ question }) => question === key).map(({ name }) => name);
    const original = namesIn(application.files);
    const later = namesIn(application.supplement?.files ?? []);
    const evidence: Evidence[] = [
      original.length === 0
        ? { says: 'screening.evidence.noFile', values: {} }
        : evidenceOf(original, { names: 'screening.evidence.files', count: 'screening.evidence.fileCount' }),
    ];
    if (later.length > 0) {
      evidence.push(evidenceOf(later, { names: 'screening.evidence.later', count: 'screening.evidence.laterCount' }));
    }
    return {
      key: `file-${key}`,
      kind: 'document',
      about: label,
      label: 'screening.check.document',
      machine: found(original.length + later.length > 0),
      evidence,
    };
  });
}

function budgets({ definition, application: { answers }, context }: Arguments): Check[] {
  const asked = questionsOf(definition).filter(
    (question): question is QuestionOf<'budget'> => question.type === 'budget' && isAsked(question, answers),
  );
  return asked.flatMap((question) => {
    const lines = answers[question.key] as AnswerOf['budget'] | undefined;
    const totals = budgetTotals(question, lines ?? [], context);
    const limit = (name: 'ceiling' | 'overhead' | 'ownContribution', { amount, limit: most, kept }: BudgetLimit) => ({
      key: `budget-${question.key}-${name}`,
      kind: 'budget' as const,
      about: question.label,
      label: `screening.check.${name}` as const,
      machine: lines ? found(kept) : ('unknown' as const),
      evidence: [
        lines
          ? {
              says: `screening.evidence.${name}` as const,
              values: { amount: inCurrency(amount), limit: inCurrency(most) },
            }
          : { says: 'screening.evidence.noBudget' as const, values: {} },
      ],
    });
    const inCurrency = (amount: number) => ({ money: { amount, currency: context.ceiling.currency } });
    return [
      limit('ceiling', totals.ceiling),
      ...(totals.overhead ? [limit('overhead', totals.overhead)] : []),
      ...(totals.ownContribution ? [limit('ownContribution', totals.ownContribution)] : []),
    ];
  });
}

/** The declarations of the form, and the signatory's that everything is true. */
function declarations({ definition, application, anonymous }: Arguments): Check[] {
  const { answers, supplement, declaredBy, submittedAt } = application;
  const asked = questionsOf(definition).filter(
    (question) => question.type === 'declaration' && question.required && isAsked(question, answers),
  );
  const made = asked.map(({ key, label }): Check => {
    const isMade = answers[key] === true || supplement?.answers[key] === true;
    return {
      key: `declaration-${key}`,
      kind: 'declaration',
      about: label,
      label: 'screening.check.declaration',
      machine: found(isMade),
      evidence: [{ says: isMade ? 'screening.evidence.declared' : 'screening.evidence.notDeclared', values: {} }],
    };
  });
  const at = { at: submittedAt.toISOString() };
  const signed: Evidence =
    declaredBy === null
      ? { says: 'screening.evidence.notDeclared', values: {} }
      : anonymous
        ? { says: 'screening.evidence.signedAt', values: { at } }
        : { says: 'screening.evidence.signedBy', values: { name: declaredBy, at } };
  const signature: Check = {
    key: 'signature',
    kind: 'declaration',
    about: null,
    label: 'screening.check.signature',
    machine: found(declaredBy !== null),
    evidence: [signed],
  };
  return [...made, signature];
}
