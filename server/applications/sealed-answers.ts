import { questionsThatDecide, type FormDefinition } from '~/domain/applications/form-definition';
import type { FormValues } from '~/forms/form-reply';
import type { ApplicationSectionRecord } from '#server/models/application-section';
import { openJson, sealJson } from '#server/security/sealed-json';
import { byQuestion, together } from './typed-questions';

export const sectionId = (applicationId: string, section: string): string => `${applicationId}:${section}`;

const typedPlace = (id: string) => `application-section:${id}`;
const decisivePlace = (id: string) => `application-decisive:${id}`;

type Sealed = Pick<ApplicationSectionRecord, 'typed' | 'decisive'>;

/** What was typed into a section as it is stored: all of it, and by itself what other questions depend on. */
export function sealTyped(id: string, typed: FormValues, definition: FormDefinition): Sealed {
  const decisive = together(byQuestion(questionsThatDecide(definition), typed));
  return { typed: sealJson(typed, typedPlace(id)), decisive: sealJson(decisive, decisivePlace(id)) };
}

export function openTyped({ _id, typed }: Pick<ApplicationSectionRecord, '_id' | 'typed'>): FormValues {
  return openJson(typed, typedPlace(_id)) as FormValues;
}

export function openDecisive({ _id, decisive }: Pick<ApplicationSectionRecord, '_id' | 'decisive'>): FormValues {
  return openJson(decisive, decisivePlace(_id)) as FormValues;
}

/** What was typed into all of these sections together, of the questions that the form asks. */
export function typedInto(
  { sections }: FormDefinition,
  records: readonly Pick<ApplicationSectionRecord, '_id' | 'typed'>[],
): FormValues {
  const asked = sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  return together(byQuestion(asked, Object.assign({}, ...records.map(openTyped)) as FormValues));
}
