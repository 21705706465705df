/** What a file can belong to. `server/files/file-subjects.ts` says for each kind who may read and add. */
export const FILE_SUBJECT_KINDS = [
  'organisation', 'call', 'application', 'supplement', 'appeal', 'precondition', 'milestone', 'visit', 'expenditure',
  'agreement', 'finding',
] as const; // prettier-ignore
export type FileSubjectKind = (typeof FILE_SUBJECT_KINDS)[number];

export interface FileSubject {
  kind: FileSubjectKind;
  id: string;
}

const ONE_WORD = /^[\w-]{1,64}$/;

const OF_A_QUESTION = /^[\w-]{1,64}\.[a-z][a-z0-9-]{0,39}$/;

/** How the ids of each kind read. What an application has belongs to one of its questions: `<application>.<question>`. */
const IDS: Record<FileSubjectKind, RegExp> = {
  organisation: ONE_WORD,
  call: ONE_WORD,
  application: OF_A_QUESTION,
  /** What is handed in when documents are asked for, of the same questions. */
  supplement: OF_A_QUESTION,
  /** Scans of an agreement that was signed on paper. */
  agreement: ONE_WORD,
  /** What comes with an appeal: `<application>.<number of the decision>`. */
  appeal: /^[\w-]{1,64}\.\d{1,4}$/,
  /** What shows that one is met: `<agreement>.<key>`. */
  precondition: /^[\w-]{1,64}\.[a-z0-9][a-z0-9-]{0,39}$/,
  /** Evidence of a report on a milestone: `<report>.<question>`. */
  milestone: OF_A_QUESTION,
  /** What a visit for a milestone found: `<agreement>.<key>`. */
  visit: OF_A_QUESTION,
  /** What shows that a finding of a quality visit was corrected: `<visit>.<number>`. */
  finding: /^[\w-]{1,64}\.\d{1,4}$/,
  /** Receipts of the costs of a report. */
  expenditure: ONE_WORD,
};

/** The subject as one word, `organisation:4f1c…`, as an upload names it. */
export function fileSubjectText({ kind, id }: FileSubject): string {
  return `${kind}:${id}`;
}

export function parseFileSubject(text: string): FileSubject | null {
  const [, kind, id] = /^([a-z-]+):(.+)$/.exec(text) ?? [];
  const known = FILE_SUBJECT_KINDS.find((candidate) => candidate === kind);
  return known && id && IDS[known].test(id) ? { kind: known, id } : null;
}
