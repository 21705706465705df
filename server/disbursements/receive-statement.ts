import type { Actor } from '~/domain/accounts/roles';
import { MAX_STATEMENT_BYTES } from '~/domain/disbursements/bank-statement';
import { DomainError } from '~/domain/shared/errors';
import { refusedForm, typedValues } from '#server/http';
import { takeStatement } from './take-statement';

interface Arguments {
  actor: Actor;
  /** A form with the file `file` or the text `statement`. */
  request: Request;
  now: Date;
}

/** Takes the form with a bank's statement; what is wrong comes back with what was pasted. */
export async function receiveStatement({ actor, request, now }: Arguments) {
  const form = await request.formData();
  const typed = typedValues(form);
  const file = form.get('file');
  const given = file instanceof File && file.size > 0 ? file : null;
  try {
    if ((given?.size ?? 0) > MAX_STATEMENT_BYTES)
      throw new DomainError('too-large', 'error.tooLarge', { field: 'file', limit: MAX_STATEMENT_BYTES / 1_000_000 });
    const statement = given ? await given.text() : String(typed.statement ?? '');
    if (statement.trim() === '')
      throw new DomainError('invalid', 'payments.error.statementNone', { field: 'statement' });
    return { id: await takeStatement({ actor, statement, now }) };
  } catch (error) {
    return { reply: refusedForm(error, typed) };
  }
}
