import type { MessageKey } from '../shared/message-key';
import { defineTable } from '../shared/table-definition';

/** Tables of the report's workbook that no page shows: every column is a text, a number or an instant. */
const column = <const Key extends string>(key: Key, label: MessageKey, type: 'text' | 'number' | 'date' = 'text') => ({
  key,
  label,
  type,
});

export const SEATS_TABLE = defineTable({
  columns: [
    column('name', 'report.paper.name'),
    column('part', 'report.signatures.part'),
    column('institution', 'report.paper.institution'),
    column('impartial', 'report.paper.impartial', 'date'),
    column('recused', 'report.paper.remark'),
  ],
  defaultSort: { key: 'name', direction: 'asc' },
});

export const CONFLICTS_TABLE = defineTable({
  columns: [
    column('name', 'report.paper.name'),
    column('organisation', 'report.paper.organisation'),
    column('source', 'report.paper.source'),
    column('outcome', 'report.paper.outcome'),
  ],
  defaultSort: { key: 'name', direction: 'asc' },
});

export const SCREENING_TABLE = defineTable({
  columns: [
    column('application', 'report.paper.application'),
    column('receipt', 'report.paper.receipt'),
    column('outcome', 'report.paper.outcome'),
    column('why', 'report.paper.remark'),
  ],
  defaultSort: { key: 'application', direction: 'asc' },
});

export const SHEETS_TABLE = defineTable({
  columns: [
    column('application', 'report.paper.application'),
    column('evaluator', 'consensus.item.evaluator'),
    column('criterion', 'consensus.application.criterion'),
    column('level', 'consensus.item.level', 'number'),
    column('points', 'consensus.item.points', 'number'),
  ],
  defaultSort: { key: 'application', direction: 'asc' },
});

export const CONSENSUS_TABLE = defineTable({
  columns: [
    column('application', 'report.paper.application'),
    column('criterion', 'consensus.application.criterion'),
    column('level', 'consensus.proposal.score'),
    column('justification', 'consensus.proposal.justification'),
    column('agreed', 'consensus.proposal.agreed'),
    column('dissents', 'consensus.proposal.dissents'),
    column('at', 'consensus.settled', 'date'),
  ],
  defaultSort: { key: 'application', direction: 'asc' },
});

export const MEETINGS_TABLE = defineTable({
  columns: [
    column('at', 'report.paper.meetings', 'date'),
    column('present', 'report.paper.present'),
    column('absent', 'report.paper.absent'),
    column('kept', 'report.paper.kept'),
    column('quorum', 'report.paper.quorum'),
    column('decisions', 'report.paper.decisions'),
  ],
  defaultSort: { key: 'at', direction: 'asc' },
});

export const SIGNATURES_TABLE = defineTable({
  columns: [
    column('name', 'report.paper.name'),
    column('part', 'report.signatures.part'),
    column('at', 'report.signatures.signed', 'date'),
    column('opinion', 'report.signatures.opinion'),
    column('statement', 'report.paper.statement'),
  ],
  defaultSort: { key: 'name', direction: 'asc' },
});
