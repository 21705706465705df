import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import type { Answer, Answers, BudgetLine, FormContext } from './answers';
import { isAsked, questionsOf } from './conditions';
import { MAX_APPLICATION_FILES, type FormDefinition, type Question } from './form-definition';
import { answerSchema } from './typed/answer-schema';
import { budgetMistakes } from './typed/budget';
import { isBlank, mistake } from './typed/mistake';
import { missingIn } from './typed/missing';

/**
 * How much is demanded: `complete` wants every required answer and every column of a row that must be there; `typed` judges
 * only what is there, as long as the form is being filled in.
 */
export type Demand = 'complete' | 'typed';

/** A mistake in the answers: a catalogue key and its values at the path of a field. */
export interface AnswerIssue {
  path: PropertyKey[];
  message: string;
  code: 'custom';
  params: { values: Record<string, string | number> };
}

interface Reading {
  /** Every answer that can be read, be it incomplete or beyond a limit. */
  answers: Answers;
  issues: AnswerIssue[];
}

type Reader = (typed: Readonly<Record<string, unknown>>) => Reading;

/**
 * The one schema of a form: from what was typed, `{ answers: { <question>: … } }`, to canonical answers. Questions hidden
 * by their condition are neither demanded nor kept; fields of no question are refused. Building it takes time with the
 * length of the form: it is remembered for each definition object.
 */
export function answersSchema(definition: FormDefinition, context: FormContext, demand: Demand = 'complete') {
  const read = answersReader(definition, context, demand);
  return z
    .strictObject({ answers: z.record(z.string(), z.unknown()) })
    .transform(({ answers: typed }, { addIssue }) => {
      const { answers, issues } = read(typed);
      for (const issue of issues) addIssue({ ...issue, path: ['answers', ...issue.path] });
      return answers;
    });
}

const known = new WeakMap<FormDefinition, Map<string, Reader>>();

/** What the schema of a form consists of, for those who want the sound answers as well where others have mistakes. */
export function answersReader(definition: FormDefinition, context: FormContext, demand: Demand): Reader {
  const readers = known.get(definition) ?? new Map<string, Reader>();
  known.set(definition, readers);
  const { ceiling, ownContribution } = context;
  const name = [demand, ceiling.amount, ceiling.currency, ownContribution].join(' ');
  const reader = readers.get(name) ?? newReader(definition, context, demand);
  readers.set(name, reader);
  return reader;
}

function newReader(definition: FormDefinition, context: FormContext, demand: Demand): Reader {
  const questions = questionsOf(definition);
  const keys = new Set(questions.map(({ key }) => key));
  // Of a long form a page often reads a few answers only.
  const schemas = new Map<Question, z.ZodType<Answer>>();
  const schemaOf = (question: Question) => {
    const schema = schemas.get(question) ?? answerSchema(question, context);
    schemas.set(question, schema);
    return schema;
  };
  return (typed) => {
    const answers: Answers = {};
    const issues: AnswerIssue[] = [];
    for (const key of Object.keys(typed)) {
      if (!keys.has(key)) issues.push(mistake('answers.error.unknown', {}, [key]));
    }
    for (const question of questions) {
      if (!isAsked(question, answers)) continue;
      const value = Object.hasOwn(typed, question.key) ? typed[question.key] : undefined;
      const { answer, mistakes } = readAnswer({ question, schemaOf, context, demand }, value);
      for (const one of mistakes) issues.push({ ...one, path: [question.key, ...fieldPath(one.path)] });
      if (answer !== undefined) answers[question.key] = answer;
    }
    issues.push(...tooManyFiles(questions, answers));
    return { answers, issues };
  };
}

/** A cell of a list, or the answer as a whole: there are no fields below. */
const fieldPath = (path: PropertyKey[]) => (path.length > 1 ? path.slice(0, 2) : []);

interface JudgedQuestion {
  question: Question;
  schemaOf: (question: Question) => z.ZodType<Answer>;
  context: FormContext;
  demand: Demand;
}

function readAnswer({ question, schemaOf, context, demand }: JudgedQuestion, typed: unknown) {
  const missing: AnswerIssue[] = demand === 'complete' ? missingIn(question, typed) : [];
  if (isBlank(typed)) return { answer: undefined, mistakes: missing };
  const read = schemaOf(question).safeParse(typed);
  if (!read.success) return { answer: undefined, mistakes: [...missing, ...read.error.issues.map(asMistake)] };
  if (Array.isArray(read.data) && read.data.length === 0) return { answer: undefined, mistakes: missing };
  if (question.type !== 'budget') return { answer: read.data, mistakes: missing };
  const limits = budgetMistakes(question, read.data as BudgetLine[], context, demand);
  return { answer: read.data, mistakes: [...missing, ...limits] };
}

/** An issue of a question's own schema; what zod says in its own words is only that something is wrong there. */
function asMistake(issue: z.core.$ZodIssue): AnswerIssue {
  if (issue.code === 'unrecognized_keys') {
    return mistake('answers.error.unknown', {}, [...issue.path, ...issue.keys.slice(0, 1)] as (string | number)[]);
  }
  const params = issue.code === 'custom' ? issue.params : undefined;
  return {
    code: 'custom',
    path: issue.path,
    message: issue.message,
    params: { values: (params?.values ?? {}) as Record<string, string | number> },
  };
}

/** All questions together may have so many files: told where the limit is passed. */
function tooManyFiles(questions: readonly Question[], answers: Answers): AnswerIssue[] {
  let count = 0;
  for (const { key, type } of questions) {
    if (type !== 'files') continue;
    count += (answers[key] as string[] | undefined)?.length ?? 0;
    if (count > MAX_APPLICATION_FILES) {
      return [mistake(messageKey('answers.error.allFiles'), { limit: MAX_APPLICATION_FILES }, [key])];
    }
  }
  return [];
}
