import type { Money } from '../shared/money';
import type { Localized } from '../shared/localized';
import type { CallContent, Section } from './schema';

/** What the codes in a call mean, frozen with it, so that a later change of the catalogues does not change the call. */
export interface CallNames {
  programme: Localized;
  institution: Localized;
  /** By code. */
  services: Record<
    string,
    { name: Localized; targetGroups: Localized; recipientCriteria: Localized; qualityStandards: Localized }
  >;
  places: Record<string, Localized>;
  sources: Record<string, Localized>;
  /** By id: the institutions that sit on the committee. */
  institutions: Record<string, Localized>;
}

/** A published version of a call: what is said, what its codes mean, and the SHA-256 of both as canonical JSON. */
export interface PublishedVersion {
  number: number;
  at: Date;
  content: CallContent;
  names: CallNames;
  sha256: string;
  /** The first version, or the last one after it, that made a material change: applications begun earlier are reconfirmed. */
  materialSince: number;
}

/** A numbered, public change of a published call. */
export interface Addendum {
  /** The first addendum is 1 and makes version 2. */
  number: number;
  at: Date;
  reason: Localized;
  changed: Section[];
  material: boolean;
}

/** What a code of a lot means, for the list's rows and filters. */
export interface ListedName {
  code: string;
  name: Localized;
}

/** What the public list of calls searches, filters and shows. */
export interface ListedCall {
  title: Localized;
  summary: Localized;
  /** Folded words of every language (`foldSpelling`). */
  words: string[];
  services: ListedName[];
  places: ListedName[];
  /** Ceilings of the lots summed by currency. */
  ceilings: Money[];
  lots: number;
}
