/** Names that drivers and people know the codes by; the numbers are those of a real server. */
const NAMES = new Map(
  (
    '2 BadValue,9 FailedToParse,11 UserNotFound,13 Unauthorized,14 TypeMismatch,20 IllegalOperation,' +
    '22 InvalidBSON,26 NamespaceNotFound,27 IndexNotFound,28 PathNotViable,40 ConflictingUpdateOperators,' +
    '43 CursorNotFound,48 NamespaceExists,50 MaxTimeMSExpired,53 InvalidIdField,52 DollarPrefixedFieldName,54 NotSingleValueField,' +
    '59 CommandNotFound,66 ImmutableField,67 CannotCreateIndex,72 InvalidOptions,73 InvalidNamespace,' +
    '85 IndexOptionsConflict,86 IndexKeySpecsConflict,91 ShutdownInProgress,112 WriteConflict,' +
    '115 CommandNotSupported,121 DocumentValidationFailure,168 InvalidPipelineOperator,175 QueryPlanKilled,' +
    '206 NoSuchSession,225 TransactionTooOld,238 NotImplemented,246 SnapshotUnavailable,251 NoSuchTransaction,' +
    '256 TransactionCommitted,263 OperationNotSupportedInTransaction,276 IndexBuildAborted,' +
    '290 TransactionExceededLifetimeLimitSeconds,10334 BSONObjectTooLarge,11000 DuplicateKey,' +
    '14031 OutOfDiskSpace'
  )
    .split(',')
    .map((entry) => [Number(entry.split(' ')[0]), entry.split(' ')[1]!]),
);

/** An answer `{ ok: 0 }` on its way: code, name, labels and further fields as a real server sends them. */
export class CommandError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly extra: Record<string, unknown> = {},
    readonly labels: string[] = [],
  ) {
    super(message);
  }

  get codeName(): string {
    return NAMES.get(this.code) ?? `Location${this.code}`;
  }
}

/** The refusal of what this server does not do, by name: better than a wrong result. */
export function notDone(what: string): CommandError {
  return new CommandError(238, `${what} is not supported by the embedded database; use a MongoDB server (MONGODB_URI)`);
}

/** What a person or driver may see of anything thrown. */
export function asCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/MDB_MAP_FULL|ENOSPC|No space left|Input\/output error|Commit failed/.test(message))
    return new CommandError(14031, `Out of disk space: ${message}`);
  if (error instanceof RangeError && /out of range|Maximum call stack/.test(message))
    return new CommandError(22, `Invalid BSON: ${message}`);
  return new CommandError(2, message);
}
