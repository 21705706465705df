import { DomainError, type DomainErrorCode } from '~/domain/shared/errors';

/** How a use case refuses; `null` when it does not. */
export async function refusalOf(work: Promise<unknown>): Promise<DomainErrorCode | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
