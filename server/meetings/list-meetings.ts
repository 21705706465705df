import { Meeting, type MeetingRecord } from '#server/models/meeting';
import { openMeeting, type MeetingContent } from './meeting-content';

export type ListedMeeting = Omit<MeetingRecord, '_id' | 'formKey' | 'content'> & MeetingContent & { id: string };

/** The records of a lot's meetings, the first one first; the caller has checked that the reader may know the whole lot. */
export async function listMeetings(callId: string, lot: string): Promise<ListedMeeting[]> {
  const meetings = await Meeting.find({ callId, lot }).sort({ number: 1 }).lean<MeetingRecord[]>();
  return meetings.map(({ _id, content, formKey: _formKey, ...meeting }) => ({
    id: _id,
    ...meeting,
    ...openMeeting(_id, content),
  }));
}
