import type { Actor } from '~/domain/accounts/roles';
import { FILE_MEDIA_TYPES, MAX_FILE_BYTES, type FileMediaType } from '~/domain/files/file-types';

type Answer = boolean | Promise<boolean>;

/** What may be added to one subject. */
export interface FileAllowance {
  types: readonly FileMediaType[];
  /** Of each file. */
  maxBytes: number;
  /** Unfinished uploads included. */
  maxFiles: number;
  /** Subjects of the same kind that share a limit: all whose ids begin so; null without. */
  together: { prefix: string; maxFiles: number } | null;
}

/** So many files of every kind and size that the portal takes at all. */
export const anyFiles = (maxFiles: number): FileAllowance => ({
  types: FILE_MEDIA_TYPES,
  maxBytes: MAX_FILE_BYTES,
  maxFiles,
  together: null,
});

/** Who may do what with the files of one kind of subject. */
export interface SubjectRules {
  mayRead: (actor: Actor, subjectId: string) => Answer;
  mayAdd: (actor: Actor, subjectId: string, now: Date) => Answer;
  mayRemove: (actor: Actor, subjectId: string, now: Date) => Answer;
  /**
   * Names and contents are encrypted at rest, and audit events name nobody. Not so for what other people read by right:
   * documents of a call become public, those of an organisation are open to who verifies it.
   */
  sealed: boolean;
  /** Throws `not-found` for a subject that takes no files. */
  allowance: (subjectId: string) => Promise<FileAllowance>;
}
