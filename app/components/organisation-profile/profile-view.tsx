import type { DatedDocument } from '~/domain/organisations/profile-documents';
import { PROFILE_SECTIONS, type ProfileContent, type ProfileSection } from '~/domain/organisations/profile-schema';
import { formatDateTime } from '~/locales/formats';
import { AccountSummary, type ShownAccount } from './account-summary';
import { DatedDocuments } from './dated-documents';
import { ProfileSectionView } from './profile-section-view';
import { usePortal } from '../portal-context';
import type { ProfileContext } from './profile-rows';

export interface ProfileViewProps {
  content: ProfileContent;
  sections: Record<ProfileSection, { saved: { by: string; at: Date } | null }>;
  names: ProfileContext['names'];
  documents: readonly DatedDocument[];
  account: ShownAccount | null;
  /** The country's calendar day, `2026-11-22`. */
  today: string;
}

/** A whole profile, to be read: every section, the documents that expire, and the account with its number masked. */
export function ProfileView({ content, sections, names, documents, account, today }: ProfileViewProps) {
  const { text, locale } = usePortal();
  const context = { text, locale, names };
  return (
    <>
      {PROFILE_SECTIONS.map((section) => {
        const { saved } = sections[section];
        return (
          <section key={section} aria-labelledby={`profile-${section}`}>
            <h3 className="govuk-heading-m" id={`profile-${section}`}>
              {text(`profile.section.${section}`)}
            </h3>
            {saved && (
              <p className="govuk-body portal-quiet">
                {text('callEditor.savedBy', { name: saved.by, at: formatDateTime(locale, saved.at) })}
              </p>
            )}
            <ProfileSectionView section={section} content={content} context={context} />
          </section>
        );
      })}
      <DatedDocuments documents={documents} today={today} />
      <section aria-labelledby="profile-bank-account">
        <h3 className="govuk-heading-m" id="profile-bank-account">
          {text('profile.section.bank-account')}
        </h3>
        {account ? (
          <AccountSummary account={account} />
        ) : (
          <p className="govuk-body portal-quiet">{text('bank.none')}</p>
        )}
      </section>
    </>
  );
}
