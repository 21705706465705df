import type { AppealState } from '~/domain/appeals/status';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { MessageKey } from '~/domain/shared/message-key';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';
import type { NamedCall } from './call-mail';
import type { Mail, MailFrame, MailTemplate } from './mail';
import { mailPage } from './page';

interface AboutAppeal extends NamedCall {
  lot: Localized;
  /** The number of the appeal's receipt. */
  receipt: string;
}

interface Said {
  subject: MessageKey;
  paragraphs: readonly MessageKey[];
  link: { label: MessageKey; path: string };
  more?: Record<string, string>;
}

function appealMail(props: AboutAppeal, frame: MailFrame, { subject, paragraphs, link, more = {} }: Said): Mail {
  const { locale, baseUrl } = frame;
  const text = textIn(locale);
  const { reference, receipt } = props;
  const named = {
    reference,
    receipt,
    title: inLanguage(props.title, locale),
    lot: inLanguage(props.lot, locale),
    ...more,
  };
  return mailPage(
    {
      subject: text(subject, named),
      paragraphs: paragraphs.map((key) => text(key, named)),
      link: { label: text(link.label), href: `${baseUrl}${link.path}` },
    },
    frame,
  );
}

const ofAppeal = (appealId: string) => ({
  label: 'appeals.mail.toAppeal' as const,
  path: `/office/appeals/${appealId}`,
});
const ofOwn = (applicationId: string) => ({
  label: 'appeals.mail.toAppeal' as const,
  path: `/applications/${applicationId}/appeal`,
});

type Received = AboutAppeal & { applicationId: string; sha256: string; by: string; submittedAt: string };

/** The receipt of an appeal, for the organisation that made it. */
export const appealReceived: MailTemplate<Received> = (props, frame) =>
  appealMail(props, frame, {
    subject: 'appeals.mail.received.subject',
    paragraphs: ['appeals.mail.received.what', 'appeals.mail.received.receipt', 'appeals.mail.received.next'],
    link: ofOwn(props.applicationId),
    more: {
      sha256: props.sha256,
      by: props.by,
      at: formatDateTime(frame.locale, new Date(props.submittedAt), { seconds: true }),
    },
  });

type OfAppeal = AboutAppeal & { appealId: string };

/** Tells those who may say whether an appeal is examined that one came in. */
export const appealArrived: MailTemplate<OfAppeal> = (props, frame) =>
  appealMail(props, frame, {
    subject: 'appeals.mail.arrived.subject',
    paragraphs: ['appeals.mail.arrived.what', 'appeals.mail.arrived.next'],
    link: ofAppeal(props.appealId),
  });

/** Tells approvers that an appeal is examined and reviewers are to be named. */
export const appealAdmitted: MailTemplate<OfAppeal> = (props, frame) =>
  appealMail(props, frame, {
    subject: 'appeals.mail.admitted.subject',
    paragraphs: ['appeals.mail.admitted.what', 'appeals.mail.admitted.next'],
    link: ofAppeal(props.appealId),
  });

/** Tells somebody that they were named to decide an appeal. */
export const appealReviewer: MailTemplate<OfAppeal> = (props, frame) =>
  appealMail(props, frame, {
    subject: 'appeals.mail.reviewer.subject',
    paragraphs: ['appeals.mail.reviewer.what', 'appeals.mail.reviewer.next'],
    link: ofAppeal(props.appealId),
  });

type OwnAppeal = AboutAppeal & { applicationId: string };

/** Tells the organisation how its appeal goes on. */
export const appealState: MailTemplate<OwnAppeal & { state: Exclude<AppealState, 'submitted'> }> = (props, frame) =>
  appealMail(props, frame, {
    subject: 'appeals.mail.state.subject',
    paragraphs: [`appeals.mail.state.${props.state}`],
    link: ofOwn(props.applicationId),
  });

/** Tells an organisation that its award is void because an appeal was upheld. */
export const awardWithdrawn: MailTemplate<OwnAppeal> = (props, frame) =>
  appealMail(props, frame, {
    subject: 'appeals.mail.award.subject',
    paragraphs: ['appeals.mail.award.what', 'appeals.mail.award.next'],
    link: { label: 'appeals.mail.toApplication', path: `/applications/${props.applicationId}` },
  });
