import { createHash } from 'node:crypto';
import type { ReportContent } from '~/domain/evaluation-report/content';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { openJson, sealJson } from '#server/security/sealed-json';

const placeOf = (reportId: string) => `evaluation-report:${reportId}`;

/** Hex SHA-256 of a value's canonical JSON. */
export const sha256OfJson = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** A report encrypted for this record alone. */
export const sealReport = (reportId: string, content: ReportContent): string => sealJson(content, placeOf(reportId));

/** The report again; throws where the key is gone or the text belongs to another record. */
export const openReport = (reportId: string, sealed: string): ReportContent =>
  openJson(sealed, placeOf(reportId)) as ReportContent;

const opinionPlace = (reportId: string, userId: string) => `evaluation-report:${reportId}:${userId}`;

export const sealOpinion = (reportId: string, userId: string, opinion: string): string | null =>
  opinion === '' ? null : sealJson({ opinion }, opinionPlace(reportId, userId));

export const openOpinion = (reportId: string, userId: string, sealed: string | null): string =>
  sealed === null ? '' : (openJson(sealed, opinionPlace(reportId, userId)) as { opinion: string }).opinion;
