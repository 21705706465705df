import { createContext, useContext } from 'react';
import { get, useFormState, type Control, type FieldValues } from 'react-hook-form';
import type { Register } from '~/components/field-frame';
import type { FormContext } from '~/domain/applications/answers';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import type { AnswerError } from './section-resolver';

/** What the fields of a section share. */
export interface SectionState {
  control: Control<FieldValues>;
  /** Binds a field; `list` marks boxes that are ticked independently under one name. */
  register: (name: string, list?: 'list') => ReturnType<Register>;
  forget: (name: string) => void;
  values: FormValues;
  /** What the server found wrong. */
  errors: FieldErrors;
  context: FormContext;
  /** Scripts run: buttons act in the page, and conditions hide what is not asked. */
  live: boolean;
}

const Context = createContext<SectionState | null>(null);
export const SectionStateProvider = Context.Provider;

export function useSection(): SectionState {
  const state = useContext(Context);
  if (!state) throw new Error('A question was drawn outside of its section');
  return state;
}

/**
 * The mistakes of some fields: what the browser found since somebody was there, else what the server said. Only the component
 * that asks is drawn again when they change.
 */
export function useFieldErrors(root: string, names: readonly string[]): FieldErrors {
  const { control, errors } = useSection();
  const state = useFormState({ control, name: root });
  const found: FieldErrors = {};
  for (const name of names) {
    const error = get(state.errors, name) as AnswerError | undefined;
    const wasHere = get(state.touchedFields, name) as unknown;
    if (typeof error?.message === 'string')
      found[name] = { key: error.type as FieldErrors[string]['key'], values: error.values };
    else if (!wasHere && errors[name]) found[name] = errors[name];
  }
  return found;
}
