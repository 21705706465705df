import { useEffect, useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { FormContext } from '~/domain/applications/answers';
import { conditionValues, questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition } from '~/domain/applications/form-definition';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import { answerName, nestAnswers } from './answer-names';
import { questionOf } from './read-answers';
import { sectionResolver } from './section-resolver';
import type { SectionState } from './section-state';
import { askedKeys, nestedDefaults } from './section-values';

interface Arguments {
  definition: FormDefinition;
  section: string;
  context: FormContext;
  values: FormValues;
  errors: FieldErrors;
  /** The id of the element around the section's fields. */
  placeId: string;
}

/**
 * react-hook-form over the fields of a section. The inputs keep their values themselves and the form is posted as any form:
 * this only watches them, for mistakes, conditions and totals.
 */
export function useSectionForm({ definition, section, context, values, errors, placeId }: Arguments) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const questions = useMemo(() => questionsOf(definition), [definition]);
  const resolver = useMemo(() => {
    const own = new Set(definition.sections.find(({ key }) => key === section)?.questions.map(({ key }) => key));
    const earlier = Object.fromEntries(Object.entries(nestAnswers(values)).filter(([key]) => !own.has(key)));
    return sectionResolver(definition, context, earlier);
  }, [definition, section, context, values]);
  const { control, register, unregister } = useForm({
    mode: 'onTouched',
    // A mistake that is told while a button is being pressed would push the button away from under the pointer.
    delayError: 400,
    resolver,
    // What was typed before the scripts arrived stands in the page and nowhere else.
    defaultValues: { answers: nestedDefaults(questions, typedInto(placeId) ?? values) },
  });
  const sources = useMemo(
    () => questions.filter((one) => conditionValues(one).length > 0).map(({ key }) => key),
    [questions],
  );
  const chosen = useWatch({ control, name: sources.map(answerName) }) as unknown[];
  const asked = askedKeys(questions, (key) => chosen[sources.indexOf(key)]);
  const state: SectionState = useMemo(
    () => ({
      control,
      register: (name, list) => register(name, list ? { value: [] } : {}),
      forget: (name) => unregister(name),
      values,
      errors,
      context,
      live,
    }),
    [control, register, unregister, values, errors, context, live],
  );
  return { state, asked };
}

/** What stands in the fields of a page that was already there before its scripts. */
function typedInto(placeId: string): FormValues | null {
  const form = typeof document === 'undefined' ? null : document.getElementById(placeId)?.closest('form');
  if (!form) return null;
  const typed: FormValues = {};
  for (const [field, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const name = field.replace(/\[\]$/, '');
    if (questionOf(name) === null) continue;
    if (name === field) typed[name] = value;
    else typed[name] = [...(typed[name] ?? []), value];
  }
  return typed;
}
