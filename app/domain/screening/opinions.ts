import type { CheckFinding, ScreeningOutcome } from './checklist';

/** What one screener found. */
interface Opinion {
  userId: string;
  at: Date;
  findings: Record<string, CheckFinding>;
}

interface Screened<One extends Opinion> {
  opinions: readonly One[];
  request: { at: Date; until: Date; answered: object | null } | null;
}

/** So many people look at each application. */
export const SCREENERS = 2;

/**
 * The opinions that count: of each screener the latest, none of whoever is recused by now, and none from before documents
 * were asked for, which made a new look necessary.
 */
export function standingOpinions<One extends Opinion>(
  { opinions, request }: Screened<One>,
  recused: ReadonlySet<string>,
): One[] {
  const latest = new Map<string, One>();
  for (const opinion of opinions) {
    if (recused.has(opinion.userId) || (request && opinion.at < request.at)) continue;
    latest.set(opinion.userId, opinion);
  }
  return [...latest.values()];
}

/** True while the organisation can still hand in what was asked for: nobody judges before. */
export function isWaiting({ request }: Pick<Screened<Opinion>, 'request'>, now: Date): boolean {
  return request !== null && request.answered === null && now < request.until;
}

/** The checks, of these, on which two opinions differ. */
export function disputedChecks([one, other]: readonly Opinion[], keys: readonly string[]): string[] {
  if (!one || !other) return [];
  return keys.filter((key) => one.findings[key]?.met !== other.findings[key]?.met);
}

/** How the checks end on which two opinions agree: each with the reasons of both. */
export function agreedChecks(opinions: readonly Opinion[], keys: readonly string[]): ScreeningOutcome[] {
  const disputed = new Set(disputedChecks(opinions, keys));
  return keys
    .filter((key) => !disputed.has(key))
    .map((key) => {
      const findings = opinions.flatMap(({ findings: all }) => all[key] ?? []);
      const reasons = new Set(findings.map(({ reason }) => reason.trim()).filter(Boolean));
      return {
        check: key,
        met: findings.length > 0 && findings.every(({ met }) => met),
        reason: [...reasons].join('\n'),
      };
    });
}

/** An application is eligible where every check is met. */
export const isEligible = (checks: readonly ScreeningOutcome[]): boolean => checks.every(({ met }) => met);

/** Where the screening of an application stands, for one who looks at it. */
export const SCREENING_STATES = ['open', 'given', 'documents', 'disputed', 'eligible', 'ineligible'] as const;
export type ScreeningState = (typeof SCREENING_STATES)[number];

interface Standing {
  outcome: { eligible: boolean } | null;
  /** The opinions that count. */
  opinions: readonly Opinion[];
  isWaiting: boolean;
}

/** `given`: one of the two has looked at it, and nobody is told what they found. */
export function screeningState({ outcome, opinions, isWaiting: waits }: Standing): ScreeningState {
  if (outcome) return outcome.eligible ? 'eligible' : 'ineligible';
  if (waits) return 'documents';
  if (opinions.length >= SCREENERS) return 'disputed';
  return opinions.length > 0 ? 'given' : 'open';
}
