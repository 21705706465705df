import { DomainError, type DomainErrorCode } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';

/** How a use case refuses; `null` when it does not. */
export async function refusalOf(work: Promise<unknown>): Promise<DomainErrorCode | null> {
  return (await refused(work))?.code ?? null;
}

/** The text with which a use case refuses; `null` when it does not, or says nothing. */
export async function explanationOf(work: Promise<unknown>): Promise<MessageKey | null> {
  return (await refused(work))?.explanation ?? null;
}

async function refused(work: Promise<unknown>): Promise<DomainError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
