import type { MessageKey } from '../shared/message-key';

/** What the portal finds by itself between a member and an organisation. */
export const DETECTED_KINDS = ['membership', 'same-domain', 'similar-officer'] as const;
export type DetectedKind = (typeof DETECTED_KINDS)[number];

/** A conflict of interests that was found, and what it was found by: a name, a domain. */
export interface DetectedConflict {
  kind: DetectedKind;
  evidence: string;
}

export const DETECTED_LABELS = {
  membership: 'committee.detected.membership',
  'same-domain': 'committee.detected.sameDomain',
  'similar-officer': 'committee.detected.similarOfficer',
} as const satisfies Record<DetectedKind, MessageKey>;

/** What a member says about one organisation. */
export interface SaidInterest {
  organisationId: string;
  answer: 'none' | 'conflict';
  /** The conflict in the member's words; empty where there is none. */
  detail: string;
}
