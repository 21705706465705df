import { Screening } from '#server/models/screening';

/** Until when something is asked of an organisation, and when it came. */
export interface DocumentsAsked {
  until: Date;
  answeredAt: Date | null;
}

/** Whether a committee asked for documents of an application; whether the asker may know is asked before. */
export async function documentsAskedOf(applicationId: string): Promise<DocumentsAsked | null> {
  const record = await Screening.findOne({ _id: applicationId }, { request: 1 }).lean();
  const request = record?.request;
  return request ? { until: request.until, answeredAt: request.answered?.at ?? null } : null;
}
