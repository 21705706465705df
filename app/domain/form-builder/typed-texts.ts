import { z } from 'zod';
import { QUESTION_TYPES } from '../applications/form-definition';
import { LOCALES } from '../shared/locale';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { typedName } from './typed-question';

/** Flat fields of one text, `title.en`, as one text. */
const gathered = (name: string, form: Record<string, unknown>) => ({
  en: form[`${name}.en`],
  ru: form[`${name}.ru`],
  tk: form[`${name}.tk`],
});

/** A section's own texts as typed; `base` is what the page had shown of it. */
export const typedSectionSchema = z.preprocess(
  (typed) => {
    const form = typed as Record<string, unknown>;
    return { title: gathered('title', form), introduction: gathered('introduction', form), base: form.base };
  },
  z.object({ title: typedName(200), introduction: localizedSchema(2_000), base: z.string().max(80).default('') }),
);

/** A form's own name as typed. */
export const typedFormNameSchema = z.preprocess(
  (typed) => {
    const form = typed as Record<string, unknown>;
    return { name: gathered('name', form), base: form.base };
  },
  z.object({ name: typedName(200), base: z.string().max(80).default('') }),
);

/** A new question as typed: its type, and what it asks. */
export const typedNewQuestionSchema = z.preprocess(
  (typed) => {
    const form = typed as Record<string, unknown>;
    return { label: gathered('label', form), type: form.type, base: form.base };
  },
  z.object({
    type: z.enum(QUESTION_TYPES, messageKey('form.error.required')),
    label: typedName(500),
    base: z.string().max(80).default(''),
  }),
);

/** A new form as typed. It needs a name of its own where it is copied from nothing. */
export const typedNewFormSchema = z.preprocess(
  (typed) => {
    const form = typed as Record<string, unknown>;
    return { name: gathered('name', form), from: form.from, id: form.id };
  },
  z
    .object({ name: localizedSchema(200), from: z.string().max(120).default('empty'), id: z.uuid() })
    .superRefine(({ name, from }, context) => {
      if (from !== 'empty' || LOCALES.some((locale) => name[locale] !== '')) return;
      context.addIssue({ code: 'custom', path: ['name', 'en'], message: messageKey('form.error.required') });
    }),
);
