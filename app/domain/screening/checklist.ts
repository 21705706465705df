import type { Money } from '../shared/money';
import type { Localized } from '../shared/localized';
import type { MessageKey } from '../shared/message-key';

/** What a screener says of one check. */
export interface CheckFinding {
  met: boolean;
  /** Needed where it is not met, or where the portal's own check says otherwise. */
  reason: string;
}

/** Most characters of the reason of a finding. */
export const MOST_FINDING_REASON = 2_000;

/** How one check ended. */
export interface ScreeningOutcome {
  /** The check's key in the checklist. */
  check: string;
  met: boolean;
  reason: string;
}

/** What a check is about: the profile as it was submitted, the call's criteria in words, or a part of the application. */
export const CHECK_KINDS = ['profile', 'words', 'document', 'budget', 'declaration'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export const MACHINE_RESULTS = ['met', 'not-met', 'unknown'] as const;
export type MachineResult = (typeof MACHINE_RESULTS)[number];

/** A place in a sentence of evidence; days (`2026-11-22`), instants (ISO 8601) and sums are said in the reader's way. */
export type EvidenceValue = string | number | { day: string } | { at: string } | { money: Money };

/** What the portal found, as a sentence. */
export interface Evidence {
  says: MessageKey;
  values: Record<string, EvidenceValue>;
}

/** One thing to be checked of an application before it is evaluated: pass or fail. */
export interface Check {
  /** The same for every application of the call as long as its rules are. */
  key: string;
  kind: CheckKind;
  /** The question of the form or the criterion in words; null where `label` alone says it. */
  about: Localized | null;
  /** What is checked: with a place `{about}` where that is not null. */
  label: MessageKey;
  /** What the portal found by itself; null where only people can tell. */
  machine: MachineResult | null;
  evidence: Evidence[];
}

/** True where a finding needs its reason in words: not met, or other than what the portal found. */
export function needsReason({ machine }: Pick<Check, 'machine'>, met: boolean): boolean {
  return !met || machine === 'not-met';
}
