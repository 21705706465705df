import type { MessageKey } from '../shared/message-key';
import type { PartnerPart } from './schema';

export const PARTNER_PART_LABELS: Record<PartnerPart, MessageKey> = {
  lead: 'programmes.part.lead',
  national: 'programmes.part.national',
  funder: 'programmes.part.funder',
  'un-agency': 'programmes.part.un-agency',
  training: 'programmes.part.training',
};
