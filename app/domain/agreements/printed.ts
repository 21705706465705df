import type { Locale } from '../shared/locale';

/** A clause of an agreement: its heading and whatever stands below, in this order. */
export interface PrintedClause {
  heading: string;
  paragraphs: string[];
  facts: { label: string; value: string }[];
  table: PrintedTable | null;
  items: string[];
  /** Below the table. */
  after: string[];
}

export interface PrintedTable {
  /** `share`: of the width; all together are 1. */
  columns: { title: string; share: number; numeric?: boolean }[];
  rows: string[][];
}

/** Whoever signs for a side, as the document names them. */
export interface PrintedParty {
  side: 'institution' | 'organisation';
  /** With what the agreement calls it. */
  party: string;
  address: string;
  person: string;
}

/** An agreement in one of its languages. */
export interface PrintedPart {
  locale: Locale;
  head: { name: string; lines: string[]; logo: string | null };
  title: string;
  date: string;
  parties: PrintedParty[];
  clauses: PrintedClause[];
}

/** An agreement in the words that are signed, in each of its languages: the same always makes the same bytes. */
export interface PrintedAgreement {
  format: 1;
  /** Of an amendment, which both sides have agreed to in the portal: nobody signs it by hand. */
  kind?: 'amendment';
  /** Null of a draft, which says on every page that it is one. */
  number: string | null;
  /** ISO 8601. */
  at: string;
  parts: PrintedPart[];
}

/** How the sides signed a document. */
export interface PrintedSignatures {
  number: string;
  locales: Locale[];
  institution: string;
  organisation: string;
  document: { sha256: string; at: Date };
  signatures: { side: 'organisation' | 'institution'; name: string; at: Date; sha256: string; onPaper: boolean }[];
}
