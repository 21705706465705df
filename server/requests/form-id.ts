import { randomUUID } from 'node:crypto';
import type { FormValues } from '~/forms/form-reply';

const UUID = /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/;

/** The id that a form has given its request, so that what is sent twice arrives once; a new one where it gave none. */
export const idOfForm = ({ formKey }: FormValues): string =>
  typeof formKey === 'string' && UUID.test(formKey) ? formKey : randomUUID();
