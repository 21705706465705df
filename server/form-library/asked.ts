import { questionSchema, type FormSection, type Question } from '~/domain/applications/form-definition';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';

/** A text in English, Russian and Turkmen. */
export type ThreeTexts = readonly [en: string, ru: string, tk: string];

export const said = ([en, ru, tk]: ThreeTexts): Localized => ({ en, ru, tk });

/** A question of a ready form: required, with what its type does by itself, unless `wishes` say otherwise. */
export function asked(key: string, type: Question['type'], label: ThreeTexts, wishes: object = {}): Question {
  return questionSchema.parse({ key, type, label: said(label), required: true, ...wishes });
}

/** Options, or categories of a budget, by their keys. */
export function options(texts: Record<string, ThreeTexts>) {
  return Object.entries(texts).map(([key, label]) => ({ key, label: said(label) }));
}

export const help = (...texts: ThreeTexts) => ({ help: said(texts) });

export const when = (question: string, equals: string) => ({ visibleWhen: { question, equals } });

export function section(key: string, title: ThreeTexts, questions: Question[], introduction?: ThreeTexts): FormSection {
  return { key, title: said(title), introduction: introduction ? said(introduction) : emptyLocalized(), questions };
}
