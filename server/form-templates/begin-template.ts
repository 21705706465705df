import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { keyFor } from '~/domain/form-builder/keys';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { FormTemplate } from '#server/models/form-template';
import { formDigest } from './form-digest';
import { loadProgrammeOf } from './load-template';

/** Most templates of one programme. */
const MAX_TEMPLATES = 60;

/** Words that stand in the place of a code in the addresses of other pages. */
const ADDRESSES = ['new', 'import'];

interface Arguments {
  actor: Actor;
  programmeId: string;
  input: {
    /** Given to the form when its page was made, so that a second post begins no second template. */
    id?: string;
    name: Localized;
    form: FormDefinition;
    /** Where the form comes from, for the audit: `empty`, `library small-grant`, `import`. */
    from: string;
  };
  now: Date;
}

/** Begins a template of a programme as a working copy. Calls can choose it from its first version on. */
export function beginTemplate({ actor, programmeId, input, now }: Arguments): Promise<{ code: string }> {
  return inTransaction(async () => {
    const { mayChange } = await loadProgrammeOf(actor, programmeId);
    if (!mayChange) throw new DomainError('not-permitted');
    const { id = randomUUID(), name, form, from } = input;
    const begun = await FormTemplate.findOne({ _id: id }, { code: 1, programmeId: 1 }).lean();
    if (begun && begun.programmeId !== programmeId) throw new DomainError('invalid');
    if (begun) return { code: begun.code };
    const others = await FormTemplate.find({ programmeId }, { code: 1 }).lean();
    if (others.length >= MAX_TEMPLATES) {
      throw new DomainError('wrong-state', 'formBuilder.error.tooManyTemplates', { limit: MAX_TEMPLATES });
    }
    const code = keyFor(name, new Set([...others.map((other) => other.code), ...ADDRESSES]), 'form');
    await FormTemplate.create({
      _id: id,
      programmeId,
      code,
      name,
      form,
      version: null,
      usedKeys: [],
      changed: { by: actor.userId, at: now },
      revision: 1,
    });
    await appendEvent({
      actor,
      action: 'form-templates.begun',
      subject: { kind: 'form-template', id },
      details: { programmeId, code, from, digest: formDigest(form) },
      after: { name, form },
      now,
    });
    return { code };
  });
}
