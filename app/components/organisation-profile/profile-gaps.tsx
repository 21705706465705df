import type { ProfileSection } from '~/domain/organisations/profile-schema';
import type { MessageKey } from '~/domain/shared/message-key';
import { fieldId } from '../field-frame';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';

/** What a section still lacks, each leading to its field; nothing where it is complete. */
export function ProfileGaps({ section, missing }: { section: ProfileSection; missing: readonly string[] }) {
  const text = useText();
  if (missing.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{text('profile.missing')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map((field) => (
          <li key={field}>
            <a className="govuk-link" href={`#${targetOf(field)}`}>
              {text(`profile.gap.${section}.${field}` as MessageKey)}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

/** Lists are led to by their heading, texts in several languages by the first. */
function targetOf(field: string): string {
  const [first = ''] = field.split('.');
  if (LISTS.includes(first)) return `list-${first}`;
  if (TEXTS.includes(field)) return fieldId(`${field}.en`);
  // Without stored documents there is only the place to send one.
  return field.endsWith('.fileId') ? fieldId(field.replace(/fileId$/, 'upload')) : fieldId(field);
}

const LISTS = ['signatories', 'members', 'officers', 'projects', 'references', 'years', 'staff', 'premises'];
const TEXTS = ['names', 'address', 'body', 'mission', 'duties', 'equipment'];
