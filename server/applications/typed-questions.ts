import { createHash } from 'node:crypto';
import type { FormValues } from '~/forms/form-reply';
import { canonicalJson } from '~/domain/shared/canonical-json';

const FIELD = /^answers\.([a-z][a-z0-9-]{0,39})(?:\.|$)/;

/** What was typed, question by question: each with its fields by their full names. Fields of no such question are left out. */
export function byQuestion(questions: readonly string[], typed: FormValues): Map<string, FormValues> {
  const wanted = new Set(questions);
  const found = new Map<string, FormValues>();
  for (const [name, value] of Object.entries(typed)) {
    const question = FIELD.exec(name)?.[1];
    if (question === undefined || !wanted.has(question)) continue;
    const fields = found.get(question) ?? {};
    fields[name] = value;
    found.set(question, fields);
  }
  return found;
}

/** All fields of these questions together. */
export function together(answers: ReadonlyMap<string, FormValues>): FormValues {
  return Object.assign({}, ...answers.values()) as FormValues;
}

/** Short and the same for all fields that say the same: an empty field says what a missing one does. */
export function fingerprint(fields: FormValues | undefined): string {
  const filled = Object.entries(fields ?? {}).filter(([, value]) => value.length > 0);
  return createHash('sha256')
    .update(canonicalJson(Object.fromEntries(filled)))
    .digest('base64url')
    .slice(0, 16);
}

/** The fingerprint of every answer that is there, by question: what a page carries to tell later what it had shown. */
export function fingerprints(answers: ReadonlyMap<string, FormValues>): Record<string, string> {
  return Object.fromEntries([...answers].map(([question, fields]) => [question, fingerprint(fields)]));
}
