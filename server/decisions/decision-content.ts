import type { DecidedApplication } from '~/domain/decisions/decision';
import type { DecisionRecord } from '#server/models/decision';
import { openJson, sealJson } from '#server/security/sealed-json';

const place = (id: string) => `decision:${id}`;

/** What a decision says of each application, under the key ring. */
export const sealDecision = (id: string, applications: readonly DecidedApplication[]): string =>
  sealJson(applications, place(id));

/** The same out of its seal. Whether the asker may know it is asked before. */
export const openDecision = ({ _id, content }: Pick<DecisionRecord, '_id' | 'content'>): DecidedApplication[] =>
  openJson(content, place(_id)) as DecidedApplication[];
