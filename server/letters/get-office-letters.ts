import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { LetterFacts } from '~/domain/letters/facts';
import type { LetterKind } from '~/domain/letters/kinds';
import type { PrintedLetter } from '~/domain/letters/printed';
import type { Localized } from '~/domain/shared/localized';
import { currentConfig } from '#server/current-config';
import { pageWithin } from '#server/database/page-within';
import { Letter, type LetterRecord } from '#server/models/letter';
import { letterComposer } from './compose-letter';
import { knowableLots } from './knowable-lots';
import { openFacts } from './letter-content';
import { loadDrafts } from './load-drafts';
import { listedLetters, type ListedLetter } from './read-letters';

const LETTERS_A_PAGE = 50;

/** A draft as the page shows it to be proofread. */
export interface OfficeDraft {
  id: string;
  version: number;
  kind: LetterKind;
  organisation: string;
  lot: Localized | null;
  printed: PrintedLetter;
  proofread: { name: string; at: Date } | null;
}

export interface OfficeLetters {
  call: { id: string; reference: string; title: Localized };
  drafts: OfficeDraft[];
  issued: ListedLetter[];
  total: number;
  page: number;
  pages: number;
  may: { proofread: boolean; issue: boolean };
}

interface Arguments {
  actor: Actor;
  callId: string;
  page: number;
}

/** The letters of a call for its office: drafts in full, issued ones with what became of them. */
export async function getOfficeLetters({ actor, callId, page }: Arguments): Promise<OfficeLetters> {
  const { call, drafts } = await loadDrafts({ actor, callId, action: 'letters.read' });
  const lots = await knowableLots(actor, call);
  const filter = { callId, state: 'issued' as const, lot: { $in: lots } };
  const total = await Letter.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(page, total, LETTERS_A_PAGE);
  const issued = await Letter.find(filter)
    .sort({ 'issued.at': -1, number: 1 })
    .skip(skipped)
    .limit(LETTERS_A_PAGE)
    .lean<LetterRecord[]>();
  const { institutionId } = call;
  const compose = await letterComposer(institutionId);
  const { BASE_URL: baseUrl } = currentConfig();
  return {
    call: { id: callId, reference: call.reference ?? '', title: call.title },
    drafts: drafts.map((draft) => {
      const facts = openFacts(draft);
      return officeDraft(draft, facts, compose({ facts, locale: draft.locale, issued: null, baseUrl }));
    }),
    issued: await listedLetters(issued),
    total,
    ...shown,
    may: {
      proofread: can(actor, 'letters.proofread', { institutionId }),
      issue: can(actor, 'letters.issue', { institutionId }),
    },
  };
}

function officeDraft(
  { _id: id, version, kind, proofread }: LetterRecord,
  facts: LetterFacts,
  printed: PrintedLetter,
): OfficeDraft {
  return {
    id,
    version,
    kind,
    organisation: facts.addressee.organisation,
    lot: facts.lot?.name ?? null,
    printed,
    proofread: proofread && { name: proofread.name, at: proofread.at },
  };
}
