/** What a file can belong to. `server/files/file-subjects.ts` says for each kind who may read and add. */
export const FILE_SUBJECT_KINDS = ['organisation', 'call'] as const;
export type FileSubjectKind = (typeof FILE_SUBJECT_KINDS)[number];

export interface FileSubject {
  kind: FileSubjectKind;
  id: string;
}

/** The subject as one word, `organisation:4f1c…`, as an upload names it. */
export function fileSubjectText({ kind, id }: FileSubject): string {
  return `${kind}:${id}`;
}

export function parseFileSubject(text: string): FileSubject | null {
  const [, kind, id] = /^([a-z-]+):([\w-]{1,64})$/.exec(text) ?? [];
  const known = FILE_SUBJECT_KINDS.find((candidate) => candidate === kind);
  return known && id ? { kind: known, id } : null;
}
