import type { ReportSectionPage } from '#server/milestones/get-report';
import { inLanguage } from '~/domain/shared/localized';
import { questionOf } from '~/forms/application/read-answers';
import { SectionFields } from '~/forms/application/section-fields';
import type { FormReply } from '~/forms/form-reply';
import { AutosaveStatus } from '../autosave-status';
import { ButtonGroup } from '../button-group';
import { ErrorSummary } from '../error-summary';
import { InsetText } from '../inset-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { MilestoneFrame } from './milestone-frame';

interface ReportSectionProps {
  page: ReportSectionPage;
  reply: FormReply | undefined;
}

/** One part of a report to fill in, with what was said to it when the report was returned. */
export function ReportSection({ page, reply }: ReportSectionProps) {
  const { text, locale } = usePortal();
  const { agreement, section, comments } = page;
  const errors = { ...page.errors, ...reply?.errors };
  const labels = new Map(section.questions.map(({ key, label }) => [key, inLanguage(label, locale)]));
  const labelOf = (name: string) => labels.get(questionOf(name) ?? name.replace(/^files\./, '')) ?? '';
  const named = Object.fromEntries(Object.keys(errors).map((name) => [name, labelOf(name)]));
  return (
    <>
      <ErrorSummary errors={errors} labels={named} />
      <MilestoneFrame side="organisation" agreement={agreement} title={inLanguage(section.title, locale)}>
        {comments.map(({ item, text: said }) => (
          <InsetText key={item}>
            <strong>{text('milestones.report.comment', { question: labels.get(item) ?? '' })}</strong>
            <p className="govuk-body govuk-!-margin-bottom-0 portal-lines">{said}</p>
          </InsetText>
        ))}
        <SectionForm page={page} reply={reply} errors={errors} />
      </MilestoneFrame>
    </>
  );
}

function SectionForm({ page, reply, errors }: ReportSectionProps & { errors: FormReply['errors'] }) {
  const { text } = usePortal();
  const { agreement, milestone, definition, section, context, values, files, base, after, reportId } = page;
  const home = `/agreements/${agreement.id}/milestones/${milestone.key}/report`;
  const here = `${home}/sections/${section.key}`;
  const takesFiles = section.questions.some(({ type }) => type === 'files');
  return (
    <PortalForm
      action={here}
      autosave={`${here}/autosave`}
      encType={takesFiles ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
    >
      <input type="hidden" name="base" value={base} autoComplete="off" />
      {after && <input type="hidden" name="next" value={after} autoComplete="off" />}
      {/* What the Enter key presses: the first button of a form. */}
      <button type="submit" name="go" value="stay" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
        {text('milestones.report.save')}
      </button>
      <SectionFields
        definition={definition}
        section={section.key}
        context={context}
        values={{ ...values, ...reply?.values }}
        errors={errors}
        files={files}
        fileHrefs={{ removal: (_question, fileId) => `${home}/files/${fileId}/removal` }}
        applicationId={reportId}
      />
      <AutosaveStatus />
      <ButtonGroup>
        {after && (
          <SubmitButton name="go" value="next">
            {text('milestones.report.saveNext')}
          </SubmitButton>
        )}
        <SubmitButton kind={after ? 'secondary' : 'primary'} name="go" value="stay">
          {text('milestones.report.save')}
        </SubmitButton>
      </ButtonGroup>
    </PortalForm>
  );
}
