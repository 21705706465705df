import type { OfficeDraft } from '#server/letters/get-office-letters';
import { LETTER_KIND_LABELS } from '~/domain/letters/labels';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { ButtonGroup } from '../button-group';
import { Details } from '../details';
import { valuesOf } from '../field-frame';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { Tag } from '../tag';
import { LetterText } from './letter-text';

interface DraftsFormProps {
  drafts: readonly OfficeDraft[];
  path: string;
  mayProofread: boolean;
  reply: FormReply | undefined;
}

/** The drafts of a call one below the other, each in full, with a box to say that it was read. */
export function DraftsForm({ drafts, path, mayProofread, reply }: DraftsFormProps) {
  const { text } = usePortal();
  const ticked = valuesOf(reply?.values, 'read');
  const all = drafts.map(nameOf);
  const isUnread = drafts.some(({ proofread }) => proofread === null);
  return (
    <PortalForm>
      <div id="read">
        {drafts.map((draft) => (
          <Draft key={draft.id} draft={draft} path={path} mayProofread={mayProofread} ticked={ticked} />
        ))}
      </div>
      {mayProofread && isUnread && (
        <ButtonGroup>
          <SubmitButton>{text('letterLife.proofread.ticked')}</SubmitButton>
          <SubmitButton kind="secondary" name="all" value={all.join(' ')}>
            {text('letterLife.proofread.all')}
          </SubmitButton>
        </ButtonGroup>
      )}
    </PortalForm>
  );
}

const nameOf = ({ id, version }: OfficeDraft) => `${id}:${version}`;

interface DraftProps extends Pick<DraftsFormProps, 'path' | 'mayProofread'> {
  draft: OfficeDraft;
  ticked: readonly string[];
}

function Draft({ draft, path, mayProofread, ticked }: DraftProps) {
  const { locale, text } = usePortal();
  const { id, kind, organisation, lot, printed, proofread } = draft;
  const boxId = `read-${id}`;
  return (
    <div className="govuk-!-margin-bottom-6">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-2">
        {organisation}: {text(LETTER_KIND_LABELS[kind])}
      </h3>
      <p className="govuk-body govuk-!-margin-bottom-2">
        {lot && `${inLanguage(lot, locale)}. `}
        {text(`language.${printed.locale}`)}.{' '}
        {proofread ? (
          <Tag colour="green">{text('letterLife.proofread.by', { name: proofread.name })}</Tag>
        ) : (
          <Tag colour="yellow">{text('letterLife.proofread.not')}</Tag>
        )}
      </p>
      <Details summary={text('letterLife.draft.text')} open={!proofread}>
        <LetterText letter={printed} />
      </Details>
      <p className="govuk-body">
        <a className="govuk-link" href={`${path}/${id}.pdf`}>
          {text('letterLife.draft.pdf')}
          <span className="govuk-visually-hidden"> {organisation}</span>
        </a>
        {mayProofread && (
          <>
            {' '}
            <a className="govuk-link" href={`${path}/${id}/wording`}>
              {text('letterLife.wording.title')}
              <span className="govuk-visually-hidden"> {organisation}</span>
            </a>
          </>
        )}
      </p>
      {mayProofread && !proofread && (
        <div className="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={boxId}
              type="checkbox"
              name="read[]"
              value={nameOf(draft)}
              defaultChecked={ticked.includes(nameOf(draft))}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={boxId}>
              {text('letterLife.proofread.tick')}
              <span className="govuk-visually-hidden"> {organisation}</span>
            </label>
          </div>
        </div>
      )}
    </div>
  );
}
