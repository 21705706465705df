import { personNames } from '#server/audit/person-names';
import { ApplicationComment, type ApplicationCommentRecord } from '#server/models/application-comment';
import { openJson } from '#server/security/sealed-json';

/** A comment as colleagues read it. */
export interface ShownComment {
  id: string;
  by: string;
  at: Date;
  text: string;
  settled: { by: string; at: Date } | null;
}

export const commentPlace = (id: string): string => `application-comment:${id}`;

/** The comments at a section, the oldest first. Whoever asks must have been let to the application already. */
export async function listComments(applicationId: string, section: string): Promise<ShownComment[]> {
  const comments = await ApplicationComment.find({ applicationId, section })
    .sort({ at: 1, _id: 1 })
    .lean<ApplicationCommentRecord[]>();
  const names = await personNames(comments.flatMap(({ by, settled }) => [by, settled?.by ?? null]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return comments.map(({ _id, by, at, text, settled }) => ({
    id: _id,
    by: nameOf(by),
    at,
    text: openJson(text, commentPlace(_id)) as string,
    settled: settled && { by: nameOf(settled.by), at: settled.at },
  }));
}
