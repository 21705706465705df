import { divergenceOf, levelsOver, type ComparedSheet, type Divergence } from '~/domain/evaluation/divergence';
import {
  discussionState,
  emptyDiscussion,
  type Discussion,
  type DiscussionState,
} from '~/domain/evaluation/discussion';
import type { SheetContent } from '~/domain/evaluation/score-sheet';
import type { EvaluationTerms } from '~/domain/evaluation/terms';
import { levelsGiven } from '~/domain/ranking/sheet-total';
import type { ScoringRubric } from '~/domain/rubrics/scoring-rubric';
import { openSheet } from '#server/evaluation/sheet-content';
import { Consensus, type ConsensusRecord } from '#server/models/consensus';
import { ScoreSheet, type ScoreSheetRecord } from '#server/models/score-sheet';
import { openDiscussion } from './discussion-content';

/** A sheet that was submitted and counts, without its private notes. */
export interface ReadSheet extends ComparedSheet {
  content: Omit<SheetContent, 'notes'>;
  how: ScoreSheetRecord['assigned']['how'];
}

/** Something that the committee discusses: a criterion of an application, or (null) its total. */
export interface DiscussedItem {
  criterion: string | null;
  state: DiscussionState;
  /** False where the sheets do not lie apart here (any more): nothing has to be settled. */
  isApart: boolean;
  /** What it is about at present (`levelsOver`). */
  over: string;
  discussion: Discussion;
  settled: ConsensusRecord['settled'];
  /** 0 where nothing was said yet. */
  version: number;
}

/** An application of a lot with everything that its evaluators and the committee said of it. */
export interface ReadApplication {
  applicationId: string;
  sheets: ReadSheet[];
  /** Who has a sheet of it that is not submitted. */
  open: string[];
  divergence: Divergence;
  /** What lies apart, in the rubric's order, the total last; then what was discussed before sheets changed. */
  items: DiscussedItem[];
}

interface Lot {
  callId: string;
  lot: string;
  rubric: ScoringRubric;
  terms: EvaluationTerms;
  /** Of one application only. */
  applicationId?: string;
}

/** The applications of a lot that have sheets, by id, whoever asks: the caller has asked the scope. */
export async function readLot({
  callId,
  lot,
  rubric,
  terms,
  applicationId,
}: Lot): Promise<Map<string, ReadApplication>> {
  const filter = { callId, lot, ...(applicationId === undefined ? {} : { applicationId }) };
  const records = await ScoreSheet.find({ ...filter, state: { $in: ['open', 'submitted'] } })
    .sort({ _id: 1 })
    .lean<ScoreSheetRecord[]>();
  const discussed = await Consensus.find(filter).lean<ConsensusRecord[]>();
  const read = new Map<string, ReadApplication>();
  const discussions = byApplication(discussed);
  const of = (id: string) => discussions.get(id) ?? [];
  for (const [id, sheets] of byApplication(records)) {
    read.set(id, readApplication(id, sheets, of(id), { rubric, terms }));
  }
  return read;
}

function byApplication<Kept extends { applicationId: string }>(records: readonly Kept[]): Map<string, Kept[]> {
  const groups = new Map<string, Kept[]>();
  for (const record of records) {
    const group = groups.get(record.applicationId);
    if (group) group.push(record);
    else groups.set(record.applicationId, [record]);
  }
  return groups;
}

function readApplication(
  applicationId: string,
  records: readonly ScoreSheetRecord[],
  discussed: readonly ConsensusRecord[],
  { rubric, terms }: Pick<Lot, 'rubric' | 'terms'>,
): ReadApplication {
  const sheets = records.filter(({ state }) => state === 'submitted').map(readSheet);
  const divergence = divergenceOf(rubric, terms, sheets);
  const apart = [...divergence.criteria, ...(divergence.total ? [null] : [])];
  const before = discussed.map(({ criterion }) => criterion).filter((criterion) => !apart.includes(criterion));
  return {
    applicationId,
    sheets,
    open: records.filter(({ state }) => state === 'open').map(({ userId }) => userId),
    divergence,
    items: [...apart, ...before].map((criterion, at) => {
      const record = discussed.find((one) => one.criterion === criterion);
      const discussion = record ? openDiscussion(record._id, record.content) : null;
      const over = levelsOver(sheets, criterion);
      return {
        criterion,
        state: discussionState(discussion, record?.settled != null, over),
        isApart: at < apart.length,
        over,
        discussion: discussion ?? emptyDiscussion(),
        settled: record?.settled ?? null,
        version: record?.version ?? 0,
      };
    }),
  };
}

function readSheet({ _id, userId, content: sealed, assigned }: ScoreSheetRecord): ReadSheet {
  const { notes: _, ...content } = openSheet(_id, sealed);
  return { evaluator: userId, scores: levelsGiven(content), content, how: assigned.how };
}
