/** What a screener says of one check. */
export interface CheckFinding {
  met: boolean;
  /** Needed where it is not met, or where the portal's own check says otherwise. */
  reason: string;
}

/** How one check ended. */
export interface ScreeningOutcome {
  /** The check's key in the checklist. */
  check: string;
  met: boolean;
  reason: string;
}
