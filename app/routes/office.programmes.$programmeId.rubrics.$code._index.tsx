import type { SerializeFrom } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { changeRubric } from '#server/rubrics/change-rubric';
import { getRubric, getRubricToChange } from '#server/rubrics/get-rubric';
import { refusedRubric } from '#server/rubrics/refused-rubric';
import { ButtonGroup } from '~/components/button-group';
import { ButtonLink } from '~/components/button-link';
import { CompletenessMeter } from '~/components/completeness-meter';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { GroupsTable } from '~/components/rubric-builder/groups-table';
import { RubricFaults } from '~/components/rubric-builder/rubric-faults';
import { RubricHead } from '~/components/rubric-builder/rubric-head';
import { aboveRubric, rubricPath } from '~/components/rubric-builder/rubric-trail';
import { TieBreaks } from '~/components/rubric-builder/tie-breaks';
import { WeightsForm } from '~/components/rubric-builder/weights-form';
import { rubricFaults } from '~/domain/rubrics/rules';
import type { RubricOperation } from '~/domain/rubrics/operations';
import { rubricCompleteness } from '~/domain/rubrics/texts';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage } from '~/domain/shared/localized';
import { readWeights } from '~/forms/rubrics/read-rubric-form';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.caption,
  breadcrumb: ({ data }) => data.caption,
  above: aboveRubric,
};

export const loader = permitted('programmes.read', async ({ actor, params, locale, keptForm }) => {
  const rubric = await getRubric(actor, params);
  return { ...rubric, caption: inLanguage(rubric.name, locale), kept: await keptForm() };
});

/** Weighs all criteria, or moves one of them up or down. */
export const action = permitted('programmes.change', async ({ actor, params, request, now }) => {
  const typed = typedValues(await request.formData());
  const { rubric } = await getRubricToChange(actor, params);
  const [programmeId, code] = [params.programmeId ?? '', params.code ?? ''];
  const [what = '', key = ''] = String(typed.do ?? '').split(':');
  const read = readWeights(rubric, typed);
  if (what === 'weigh' && !read.ok) return formReply(read.errors, typed);
  try {
    const expected = Number(typed.revision);
    await changeRubric({ actor, programmeId, code, operation: operationOf(what, key, read), expected, now });
    return redirectWithNotice(rubricPath(programmeId, code), 'notice.told.saved');
  } catch (error) {
    return refusedRubric(error, typed);
  }
});

function operationOf(what: string, key: string, read: ReturnType<typeof readWeights>): RubricOperation {
  if (what === 'weigh' && read.ok) return { kind: 'weigh', weights: read.weights };
  if (what === 'up' || what === 'down') return { kind: 'shift-criterion', key, step: what };
  throw new DomainError('invalid');
}

export default function RubricBuilder() {
  const { text, locale } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { programme, code, rubric, revision, kept } = page;
  const reply = useActionData<typeof action>() ?? kept;
  const here = rubricPath(programme.id, code);
  const labels = Object.fromEntries(
    rubric.criteria.map(({ key, name }) => [
      `weight-${key}`,
      text('rubrics.weightOf', { name: inLanguage(name, locale) }),
    ]),
  );
  return (
    <>
      <ErrorSummary errors={reply?.errors} labels={labels} />
      <RubricHead {...page} page={here} />
      <RubricFaults faults={rubricFaults(rubric)} />
      <WeightsForm
        rubric={rubric}
        revision={revision}
        page={here}
        mayChange={programme.mayChange}
        errors={reply?.errors}
        values={reply?.values}
      />
      {programme.mayChange && (
        <ButtonGroup>
          <ButtonLink href={`${here}/criteria/new`}>{text('rubrics.criterion.add')}</ButtonLink>
        </ButtonGroup>
      )}
      <GroupsTable rubric={rubric} page={here} mayChange={programme.mayChange} />
      <TieBreaks rubric={rubric} page={here} mayChange={programme.mayChange} />
      <CompletenessMeter languages={rubricCompleteness(rubric)} />
    </>
  );
}
