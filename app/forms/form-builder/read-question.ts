import { questionSchema, type FormDefinition, type Question } from '~/domain/applications/form-definition';
import { possibleConditions } from '~/domain/form-builder/conditions';
import { keyFor } from '~/domain/form-builder/keys';
import { TYPED_SETTINGS, typedCommonSchema } from '~/domain/form-builder/typed-question';
import type { Localized } from '~/domain/shared/localized';
import { joinDates } from '../date-parts';
import { fieldErrorsOf, type FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import { unfold } from '../unfold';

type ReadQuestion = { ok: true; question: Question } | { ok: false; errors: FieldErrors };

const withDays = joinDates('earliest', 'latest');

/** What was typed on a question's page; mistakes under the names of their fields. The type and the key stay as they are. */
export function readQuestion(definition: FormDefinition, current: Question, typed: FormValues): ReadQuestion {
  const { type, key } = current;
  const { value, nameOf } = unfold((type === 'date' ? withDays(typed) : typed) as FormValues);
  const common = typedCommonSchema.safeParse(value);
  const settings = TYPED_SETTINGS[type].safeParse(value);
  const errors: FieldErrors = {};
  for (const read of [common, settings]) {
    if (read.success) continue;
    for (const [path, error] of Object.entries(fieldErrorsOf(read.error))) errors[nameOf(path)] = error;
  }
  const chosen = typeof value.condition === 'string' ? value.condition.trim() : '';
  const visibleWhen = conditionOf(definition, key, chosen);
  if (visibleWhen === undefined) errors.condition = { key: 'formBuilder.error.condition' };
  if (!common.success || !settings.success || Object.keys(errors).length > 0) return { ok: false, errors };
  const { condition: _, ...said } = common.data;
  const question = questionSchema.parse({ ...said, ...withKeys(settings.data), visibleWhen, type, key });
  return { ok: true, question };
}

/** The condition that was chosen; null for none, undefined for one that makes no sense where the question stands. */
function conditionOf(definition: FormDefinition, key: string, chosen: string): Question['visibleWhen'] | undefined {
  if (chosen === '') return null;
  const [question = '', equals = ''] = chosen.split('=');
  const possible = possibleConditions(definition, key).some(
    ({ question: earlier, options }) =>
      earlier.key === question && (options?.map((option) => option.key) ?? ['yes', 'no']).includes(equals),
  );
  return possible ? { question, equals } : undefined;
}

type Option = { key: string; label: Localized };

/** Options and categories that are new are given keys; those that are there keep theirs. */
function withKeys(settings: object): object {
  const lists = settings as { options?: Option[]; categories?: Option[] };
  return {
    ...settings,
    ...(lists.options ? { options: keyed(lists.options, 'option') } : {}),
    ...(lists.categories ? { categories: keyed(lists.categories, 'category') } : {}),
  };
}

function keyed(options: readonly Option[], fallback: string): Option[] {
  const there = new Set(options.map(({ key }) => key));
  const taken = new Set<string>();
  return options.map((option) => {
    const own = option.key !== '' && !taken.has(option.key);
    const key = own ? option.key : keyFor(option.label, new Set([...there, ...taken]), fallback);
    taken.add(key);
    return { ...option, key };
  });
}

/** Exchanges an option with the one before or after it; `move` says which: `up:<key>`, `down:<key>`. */
export function withOptionMoved(question: Question, move: string): Question {
  const [step, key] = move.split(':');
  const exchange = <Item extends { key: string }>(items: Item[]): Item[] => {
    const at = items.findIndex((item) => item.key === key);
    const to = at + (step === 'up' ? -1 : 1);
    const [item, other] = [items[at], items[to]];
    return item && other ? items.with(at, other).with(to, item) : items;
  };
  if (question.type === 'budget') return { ...question, categories: exchange(question.categories) };
  if (question.type === 'single-choice' || question.type === 'multiple-choice') {
    return { ...question, options: exchange(question.options) };
  }
  return question;
}
