import type { SectionPage } from '#server/applications/get-section';
import type { DeviceKeep } from '~/forms/device-keep';
import type { FormReply } from '~/forms/form-reply';
import { SectionFields } from '~/forms/application/section-fields';
import { inLanguage } from '~/domain/shared/localized';
import { questionsOf } from '~/domain/applications/conditions';
import { questionOf } from '~/forms/application/read-answers';
import { formatDateTime } from '~/locales/formats';
import { AutosaveStatus } from '../autosave-status';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import type { ListedFile } from '../file-list';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';
import { ApplicationHead } from './application-head';
import { CommentList } from './comment-list';
import { SectionAnswers } from './section-answers';

export interface ShownSection extends Omit<SectionPage, 'files'> {
  files: Record<string, ListedFile[]>;
}

interface SectionPageViewProps {
  page: ShownSection;
  /** The list that was asked for another row. */
  adding: string | null;
  keep: DeviceKeep;
  /** What was typed before, where it could not be saved. */
  reply: FormReply | null | undefined;
}

/** One section of an application: its fields while the draft is open, its answers afterwards. */
export function SectionPageView({ page, adding, keep, reply }: SectionPageViewProps) {
  const { locale, text } = usePortal();
  const { head, section, definition, place, saved, comments } = page;
  const errors = { ...page.errors, ...reply?.errors };
  const labels = Object.fromEntries(questionsOf(definition).map(({ key, label }) => [key, inLanguage(label, locale)]));
  const named = Object.fromEntries(Object.keys(errors).map((name) => [name, labels[questionOf(name) ?? ''] ?? '']));
  return (
    <>
      <ErrorSummary errors={errors} labels={named} />
      <ApplicationHead head={head} title={inLanguage(section.title, locale)} />
      <p className="govuk-body portal-quiet">
        {text('applications.section.place', { number: place.number, of: place.of })}
        {'. '}
        {text('calls.date.submissionsUntil')}
        {': '}
        <PortalTime at={head.call.closesAt} />
      </p>
      {saved && (
        <p className="govuk-body portal-quiet">
          {text('applications.lastSaved', { name: saved.by, at: formatDateTime(locale, saved.at) })}
        </p>
      )}
      {head.standing === 'open' ? (
        <SectionForm page={page} adding={adding} keep={keep} reply={reply} errors={errors} />
      ) : (
        <SectionAnswers page={page} />
      )}
      <CommentList head={head} section={section.key} comments={comments} />
    </>
  );
}

function SectionForm({ page, adding, keep, reply, errors }: SectionPageViewProps & { errors: SectionPage['errors'] }) {
  const { text } = usePortal();
  const { head, section, definition, context, values, files, base, place } = page;
  const all = `/applications/${head.id}`;
  const here = `${all}/sections/${section.key}`;
  const takesFiles = section.questions.some(({ type }) => type === 'files');
  return (
    <PortalForm
      action={here}
      encType={takesFiles ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      autosave={`${here}/autosave`}
      keep={keep}
    >
      <input type="hidden" name="base" value={baseOf(reply) ?? JSON.stringify(base)} autoComplete="off" />
      {/* What the Enter key presses: the first button of a form. */}
      <button type="submit" name="go" value="stay" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('applications.save.stay')}
      </button>
      <SectionFields
        definition={definition}
        section={section.key}
        context={context}
        values={{ ...values, ...reply?.values }}
        errors={errors}
        files={files}
        fileHrefs={{
          removal: (_question, fileId) => `${all}/files/${fileId}/removal`,
        }}
        applicationId={head.id}
        adding={adding}
      />
      <AutosaveStatus />
      <ButtonGroup>
        <SubmitButton name="go" value="next">
          {text(place.after ? 'applications.save.next' : 'applications.save.last')}
        </SubmitButton>
        <SubmitButton kind="secondary" name="go" value="list">
          {text('applications.save.list')}
        </SubmitButton>
        <SubmitButton kind="secondary" name="go" value="comments">
          {text('applications.save.comment')}
        </SubmitButton>
        <a className="govuk-link" href={all}>
          {text('applications.backToList')}
        </a>
      </ButtonGroup>
    </PortalForm>
  );
}

function baseOf(reply: FormReply | null | undefined): string | null {
  const base = reply?.values.base;
  return typeof base === 'string' ? base : null;
}
