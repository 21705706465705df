import type { MessageKey } from '~/domain/shared/message-key';

export interface HelpTopic {
  /** The place on the page, for links such as `/help#verify`. */
  id: string;
  title: MessageKey;
  paragraphs: readonly MessageKey[];
}

/** What the help page explains, in its order. A step adds what it brings. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  {
    id: 'start',
    title: 'help.start.title',
    paragraphs: ['help.start.language', 'help.start.devices', 'help.start.time'],
  },
  {
    id: 'organisation',
    title: 'help.organisation.title',
    paragraphs: [
      'help.organisation.prepare',
      'help.organisation.roles',
      'help.organisation.sealed',
      'help.organisation.profile',
      'help.organisation.account',
      'help.organisation.submit',
    ],
  },
  {
    id: 'staff',
    title: 'help.staff.title',
    paragraphs: ['help.staff.account', 'help.staff.two', 'help.staff.interests'],
  },
  {
    id: 'opening',
    title: 'help.opening.title',
    paragraphs: ['help.opening.sealed', 'help.opening.openers', 'help.opening.day', 'help.opening.check'],
  },
  { id: 'verify', title: 'help.verify.title', paragraphs: ['help.verify.text', 'help.verify.receipt'] },
  {
    id: 'about',
    title: 'help.about.title',
    paragraphs: ['help.about.purpose', 'help.about.data', 'help.about.problem'],
  },
];
