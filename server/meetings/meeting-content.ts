import { openJson, sealJson } from '#server/security/sealed-json';

/** What was said at a meeting. */
export interface MeetingContent {
  place: string;
  decisions: string;
}

const placeOf = (meetingId: string) => `meeting:${meetingId}`;

export const sealMeeting = (meetingId: string, content: MeetingContent): string =>
  sealJson(content, placeOf(meetingId));

export const openMeeting = (meetingId: string, sealed: string): MeetingContent =>
  openJson(sealed, placeOf(meetingId)) as MeetingContent;
