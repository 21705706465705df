import { EMPTY_CHAIN, type ChainHead } from '~/domain/audit/chain';
import {
  beginVerification,
  endVerification,
  verifyNext,
  type DayHead,
  type Finding,
  type StoredEvent,
} from '~/domain/audit/verify-chain';
import { AuditEvent } from '#server/models/audit-event';
import { AuditHead } from '#server/models/audit-head';
import { sha256 } from './chain-events';

/** How long an event may be without its place; the chain is never further behind unless no process runs its jobs. */
const CHAINED_WITHIN_MS = 60_000;

export interface ChainReport {
  /** Events that were looked at. */
  events: number;
  head: ChainHead;
  /** Published heads, and those an outsider kept, that the chain was held against. */
  heads: number;
  findings: Finding[];
  /** Events without a place that should have one. */
  unchained: { eventId: string; at: string }[];
}

/**
 * Reads the whole chain once, in the order of its positions and in bounded memory, while the portal may go on writing.
 * `kept` are published heads that somebody kept outside of the portal: a chain made anew cannot agree with them.
 */
export async function verifyStoredChain(now: Date, kept: readonly DayHead[] = []): Promise<ChainReport> {
  const stored = await AuditHead.find().lean();
  const heads = [...stored.map(({ _id, sequence, hash }) => ({ day: _id, sequence, hash })), ...kept];
  const state = beginVerification(heads);
  const chained = AuditEvent.collection
    .find({ 'chain.sequence': { $exists: true } })
    .sort({ 'chain.sequence': 1 })
    .batchSize(2000);
  for await (const event of chained) verifyNext(state, event as unknown as StoredEvent, sha256);
  const newest = (await AuditHead.findOne().sort({ sequence: -1 }).lean()) ?? EMPTY_CHAIN;
  return {
    events: state.count,
    head: { sequence: state.last.sequence, hash: state.last.hash },
    heads: heads.length,
    findings: endVerification(state, sha256, newest),
    unchained: await findUnchained(now),
  };
}

async function findUnchained(now: Date): Promise<ChainReport['unchained']> {
  const found: ChainReport['unchained'] = [];
  const waiting = AuditEvent.collection.find({ 'chain.sequence': { $exists: false } }, { projection: { at: 1 } });
  for await (const { _id, at } of waiting) {
    const age = at instanceof Date ? now.getTime() - at.getTime() : Infinity;
    if (Math.abs(age) > CHAINED_WITHIN_MS) {
      found.push({ eventId: String(_id), at: at instanceof Date ? at.toISOString() : 'no instant' });
    }
  }
  return found;
}
