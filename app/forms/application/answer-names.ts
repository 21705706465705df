import type { FormValues } from '../form-reply';

/** `answers.<question>`, `answers.<question>.<row>.<column>`, `answers.<question>.day`. */
const NAME = /^answers\.([a-z][a-z0-9-]{0,39})(?:\.(0|[1-9]\d{0,2})\.([a-zA-Z]{1,20})|\.(day|month|year))?$/;

export interface AnswerName {
  question: string;
  row?: number;
  column?: string;
  part?: string;
}

/** What a field's name says; null for fields that belong to no answer. */
export function parseAnswerName(name: string): AnswerName | null {
  const [whole, question = '', row, column, part] = NAME.exec(name) ?? [];
  if (whole === undefined) return null;
  if (row !== undefined && column !== undefined) return { question, row: Number(row), column };
  return part === undefined ? { question } : { question, part };
}

/** The name of the field of a plain answer; rows and date boxes go below it. */
export const answerName = (question: string) => `answers.${question}`;

/**
 * The nested value that flat answers spell, by question, as react-hook-form and the schema have it. Rows keep the positions
 * that they were typed at; names that are none of answers are passed over.
 */
export function nestAnswers(values: FormValues): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const parsed = parseAnswerName(name);
    if (parsed) plant(nested, parsed, value);
  }
  return nested;
}

function plant(nested: Record<string, unknown>, { question, row, column, part }: AnswerName, value: string | string[]) {
  const there = nested[question];
  if (row !== undefined && column !== undefined) {
    const list = (Array.isArray(there) && typeof there[0] !== 'string' ? there : []) as Record<string, unknown>[];
    while (list.length <= row) list.push({});
    (list[row] as Record<string, unknown>)[column] = value;
    nested[question] = list;
  } else if (part) {
    const boxes = typeof there === 'object' && !Array.isArray(there) ? there : {};
    nested[question] = { ...boxes, [part]: value };
  } else {
    // A field and a group of one name: the group stays.
    nested[question] ??= value;
  }
}
