import type { MessageKey } from './message-key';

/** Every way in which the portal refuses a request; `server/http.ts` gives each its status. */
export type DomainErrorCode =
  | 'sign-in-required'
  | 'not-permitted'
  | 'not-found'
  | 'gone'
  | 'invalid'
  | 'wrong-state'
  | 'stale'
  | 'late'
  | 'throttled'
  | 'too-large'
  | 'unsupported-type'
  | 'unavailable';

export type ErrorValues = Record<string, string | number>;

/** A refusal that a person is told of: `explanation` is a catalogue key, `values` fill its places. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly explanation?: MessageKey,
    readonly values: ErrorValues = {},
  ) {
    super(explanation ?? code);
    this.name = 'DomainError';
  }
}

/** What the error boundary shows of a refusal. */
export interface ShownError {
  code: DomainErrorCode;
  explanation?: MessageKey | undefined;
  values: ErrorValues;
}

export function isShownError(value: unknown): value is ShownError {
  return typeof value === 'object' && value !== null && 'code' in value && 'values' in value;
}
