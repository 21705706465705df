import { emptyDiscussion, type Discussion } from '~/domain/evaluation/discussion';
import { openJson, sealJson } from '#server/security/sealed-json';

const placeOf = (id: string) => `consensus:${id}`;

/** What the committee said of a criterion, encrypted for this record alone. */
export const sealDiscussion = (id: string, discussion: Discussion): string => sealJson(discussion, placeOf(id));

/** What was said; throws where the key is gone or the text belongs to another record. */
export const openDiscussion = (id: string, sealed: string): Discussion => ({
  ...emptyDiscussion(),
  ...(openJson(sealed, placeOf(id)) as Partial<Discussion>),
});
