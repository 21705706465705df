import { toNestErrors } from '@hookform/resolvers';
import { useRef, type FormEvent } from 'react';
import { useForm, type FieldErrors as NestedErrors, type Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { fieldErrorsOf, type FieldError, type FieldErrors } from './field-errors';
import type { FormReply, FormValues } from './form-reply';

interface PortalFormOptions {
  schema: z.ZodType;
  /** The action's answer to the last attempt, where there was one. */
  reply: FormReply | undefined;
  /** What the fields hold before anything was typed. */
  defaults?: FormValues;
}

/**
 * Checks a form in the browser by the schema that its action uses, before it is sent. Spread `fields` into each field
 * and `onSubmit` into the `PortalForm`. Without script the page shows the action's errors and values by itself:
 * react-hook-form fills its own only after the page was shown.
 */
export function usePortalForm({ schema, reply, defaults = {} }: PortalFormOptions) {
  const values = { ...defaults, ...reply?.values };
  const checked = useRef(false);
  const { register, handleSubmit, formState } = useForm({
    resolver: resolverOf(schema),
    defaultValues: values,
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
  const errors = formState.isSubmitted ? flatErrors(formState.errors) : reply?.errors;

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (checked.current) return;
    event.preventDefault();
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const send = () => {
      checked.current = true;
      form.requestSubmit(submitter);
      // Coming back to the page by the browser's "back" must check again.
      checked.current = false;
    };
    const explain = () => document.querySelector<HTMLElement>('.govuk-error-summary')?.focus();
    void handleSubmit(send, () => window.setTimeout(explain))();
  };
  return { fields: { errors, values, register }, errors, onSubmit };
}

function resolverOf(schema: z.ZodType): Resolver<FormValues> {
  return (values, _context, options) => {
    const result = schema.safeParse(values);
    if (result.success) return { values, errors: {} };
    const found = Object.entries(fieldErrorsOf(result.error));
    const mistakes = found.map(([name, error]) => [name || 'root', { type: 'schema', ...error }] as const);
    return { values: {}, errors: toNestErrors(Object.fromEntries(mistakes), options) };
  };
}

/** Back from react-hook-form's tree to names with dots. */
function flatErrors(errors: NestedErrors, prefix = ''): FieldErrors {
  const flat: FieldErrors = {};
  for (const [name, node] of Object.entries(errors)) {
    if (typeof node !== 'object' || node === null) continue;
    const path = prefix + name;
    if ('key' in node && 'type' in node) {
      const { key, values } = node as unknown as FieldError;
      flat[path === 'root' ? '' : path] = { key, ...(values ? { values } : {}) };
    } else Object.assign(flat, flatErrors(node as NestedErrors, `${path}.`));
  }
  return flat;
}
