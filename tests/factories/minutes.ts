import { createHash } from 'node:crypto';
import type { MinutedSubmission, OpeningMinutes } from '~/domain/opening/minutes';

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A submission as minutes list it: the second of its minute tells them apart. */
export function minuted(at: number, wishes: Partial<MinutedSubmission> = {}): MinutedSubmission {
  return {
    receipt: `R-AB${String(at).padStart(2, '0')}-CD34-EF`,
    lot: 'lot-1',
    organisationId: `organisation-${at}`,
    organisation: `Public organisation “Ýagty ${at}”`,
    submittedAt: new Date(Date.UTC(2026, 11, 1, 12, 59, at % 60)),
    number: 1,
    sha256: digestOf(`submission ${at}`),
    state: 'current',
    failure: null,
    ...wishes,
  };
}

/** Minutes of an opening by two people, of four submissions: one counts, one is withdrawn, one replaced, one does not open. */
export function openingMinutes(wishes: Partial<OpeningMinutes> = {}): OpeningMinutes {
  return {
    call: { reference: 'JPSP-2026-001', closesAt: new Date('2026-12-01T13:00:00Z'), namesAtOpening: true },
    number: 1,
    via: 'openers',
    present: [
      { userId: 'chair', name: 'Aýgül Orazowa', role: 'evaluator', at: new Date('2026-12-02T05:00:11Z') },
      { userId: 'secretary', name: 'Serdar Annaýew', role: 'manager', at: new Date('2026-12-02T05:03:42Z') },
    ],
    startedAt: new Date('2026-12-02T05:00:11Z'),
    finishedAt: new Date('2026-12-02T05:04:05Z'),
    received: [
      minuted(1),
      minuted(2, { state: 'withdrawn' }),
      minuted(3, { failure: 'sealing.error.damaged', number: 2 }),
      minuted(4, { state: 'superseded' }),
    ],
    missing: 0,
    nonce: digestOf('nonce'),
    organisationsSha256: digestOf('organisations'),
    sha256: digestOf('minutes'),
    signature: 'bWludXRlcyBzaWduZWQgYnkgdGhlIHBvcnRhbCBmb3IgYSB0ZXN0LCA2NCBieXRlcyBpbiBiYXNlNjR1cmwuLi4uLi4uLg',
    signedBy: 'test',
    ...wishes,
  };
}
