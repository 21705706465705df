/** What the portal knows of an organisation when a call's own checks are made (`domain/eligibility/`). Days are `2021-08-01`. */
export interface OrganisationFacts {
  /** Codes of the places (of the programmes' catalogues) where it says that it works. */
  places: string[];
  registeredOn: string | null;
  /** Null where it has told no certificate; `permanent` has no end. */
  certificate: { validUntil: string | null } | null;
}

/** How the state sees an organisation at an instant. */
export interface Standing {
  /** Verified by a manager, and for how long. */
  verifiedUntil: Date | null;
  /** Excluded from applying at this instant. */
  excluded: boolean;
}
