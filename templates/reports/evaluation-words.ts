import type { ReportContent } from '~/domain/evaluation-report/content';
import { formatDateTime } from '~/locales/formats';
import type { Sheet } from '../layout/sheet';

/** A hash has no place to break; two equal halves are compared with ease. */
export const inHalves = (sha256: string): string => `${sha256.slice(0, 32)}\n${sha256.slice(32)}`;

export const instant = ({ locale, text }: Pick<Sheet, 'locale' | 'text'>, at: string): string =>
  `${formatDateTime(locale, new Date(at))} ${text('publicCalls.portalZone')}`;

/** How the report calls an application: by its organisation. */
export function namesIn({ applications }: Pick<ReportContent, 'applications'>): (applicationId: string) => string {
  const named = new Map(applications.map(({ id, organisation }) => [id, organisation]));
  return (id) => named.get(id) ?? '';
}
