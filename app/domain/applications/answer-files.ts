import type { FileSubject } from '../files/file-subject';

/** The question of an application that files belong to. */
interface AnswerOfFiles {
  applicationId: string;
  question: string;
}

/** What the files of one answer belong to. */
export function answerFiles({ applicationId, question }: AnswerOfFiles): FileSubject {
  return { kind: 'application', id: `${applicationId}.${question}` };
}

/** The application and the question that a subject of the kind `application` names. */
export function answerOfFiles(subjectId: string): AnswerOfFiles {
  const dot = subjectId.indexOf('.');
  return { applicationId: subjectId.slice(0, dot), question: subjectId.slice(dot + 1) };
}
