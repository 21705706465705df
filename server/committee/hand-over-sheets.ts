import { emptySheet } from '~/domain/evaluation/score-sheet';
import { listOpened } from '#server/evaluation/list-opened';
import { standingDeclarations } from '#server/evaluation/load-scope';
import { sealSheet } from '#server/evaluation/sheet-content';
import { evaluationTerms } from '~/domain/evaluation/terms';
import { Call, type CallRecord } from '#server/models/call';
import { Evaluation } from '#server/models/evaluation';
import { ScoreSheet, sheetId, type ScoreSheetRecord } from '#server/models/score-sheet';
import { lotsInScoring } from './get-replacement';

interface HandOver {
  callId: string;
  by: string;
  leaver: string;
  /** Null where nobody with a vote takes the place. */
  successor: string | null;
  /** Of the submitted ones. */
  sheets: 'kept' | 'void';
  reason: string;
  now: Date;
}

/** Voids a leaver's sheets and opens the same for the successor, except what the successor has a conflict with or already has. */
export async function handOverSheets({ callId, by, leaver, successor, sheets, reason, now }: HandOver) {
  const scoring = await lotsInScoring(callId);
  const own = await ScoreSheet.find({ callId, userId: leaver, state: { $ne: 'void' } }).lean<ScoreSheetRecord[]>();
  const given = own.filter(({ state, lot }) => state === 'open' || (sheets === 'void' && scoring.has(lot)));
  await ScoreSheet.updateMany(
    { _id: { $in: given.map(({ _id }) => _id) } },
    { $set: { state: 'void', voided: { by, at: now, reason } }, $inc: { version: 1 } },
  );
  // Whatever reads the lots' sheets at the same time notices that they changed.
  await Evaluation.updateMany({ callId, lot: { $in: given.map(({ lot }) => lot) } }, { $inc: { version: 1 } });
  const wanted = given.filter(({ lot }) => scoring.has(lot));
  const passed = successor === null ? [] : await withoutConflict(callId, successor, wanted);
  await ScoreSheet.insertMany(
    passed.map(({ applicationId, lot }) =>
      newSheet({ callId, lot, applicationId, userId: successor ?? '', by, reason, now }),
    ),
  );
  return { voided: given.length, passedOn: passed.length };
}

/** The sheets of applications that somebody may score, and of which they have none. */
async function withoutConflict(callId: string, userId: string, sheets: readonly ScoreSheetRecord[]) {
  const call = await Call.findOne({ _id: callId }).orFail().lean<CallRecord>();
  const applications = await listOpened(callId);
  const declarations = await standingDeclarations(callId);
  const there = await ScoreSheet.find({ callId, userId }, { applicationId: 1 }).lean();
  const conflicts = new Set(
    declarations.filter((one) => one.userId === userId && one.recused).map(({ organisationId }) => organisationId),
  );
  const byLot = call.current !== null && evaluationTerms(call.current.content).recusal === 'lot';
  const closed = applications.filter(({ organisationId }) => conflicts.has(organisationId));
  const isClosed = ({ applicationId, lot }: ScoreSheetRecord) =>
    closed.some((one) => (byLot ? one.lot === lot : one.applicationId === applicationId));
  const has = new Set(there.map(({ applicationId }) => applicationId));
  return sheets.filter((sheet) => !isClosed(sheet) && !has.has(sheet.applicationId));
}

interface NewSheet extends Pick<ScoreSheetRecord, 'callId' | 'lot' | 'applicationId' | 'userId'> {
  by: string;
  reason: string;
  now: Date;
}

function newSheet({ callId, lot, applicationId, userId, by, reason, now }: NewSheet): ScoreSheetRecord {
  const _id = sheetId(applicationId, userId);
  return {
    _id,
    callId,
    lot,
    applicationId,
    userId,
    state: 'open',
    content: sealSheet(_id, emptySheet()),
    assigned: { by, at: now, how: 'manual', reason },
    submitted: null,
    reopened: [],
    voided: null,
    version: 1,
  };
}
