import { Fragment } from 'react';
import type { RubricToScore } from '#server/scoring/get-sheet';
import type { ScoringCriterion } from '~/domain/rubrics/scoring-rubric';
import { needsComment } from '~/domain/scoring/sheet-faults';
import { commentField, levelField, NOT_APPLICABLE, SHEET_LENGTHS } from '~/domain/scoring/sheet-form';
import { inLanguage } from '~/domain/shared/localized';
import type { FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { TextareaField } from '../textarea-field';

interface CriterionFieldsProps {
  rubric: RubricToScore;
  values: FormValues;
  errors: FieldErrors | undefined;
}

/** Every criterion with its levels and a comment, under the headings of the rubric's groups. */
export function CriterionFields({ rubric, ...state }: CriterionFieldsProps) {
  const { text, locale } = usePortal();
  const levels = levelsOf(rubric.scale);
  const owing = levels.filter((level) => needsComment({ level, doesNotApply: false }, { rubric, ...rubric }));
  const rule = text('scoring.desk.commentRule', { levels: owing.join(', ') });
  return rubric.criteria.map((criterion, at) => {
    const group = rubric.groups.find(({ key }) => key === criterion.group);
    const isNewGroup = group && group.key !== rubric.criteria[at - 1]?.group;
    return (
      <Fragment key={criterion.key}>
        {isNewGroup && <h3 className="govuk-heading-m">{inLanguage(group.name, locale)}</h3>}
        <div className="portal-criterion" data-level-keys="">
          <Levels criterion={criterion} scale={rubric.scale} {...state} />
          <TextareaField
            {...state}
            name={commentField(criterion.key)}
            label={text('scoring.desk.comment', { criterion: inLanguage(criterion.name, locale) })}
            hint={rule}
            rows={3}
            maxCharacters={SHEET_LENGTHS.comment}
          />
        </div>
      </Fragment>
    );
  });
}

type LevelsProps = Pick<CriterionFieldsProps, 'values' | 'errors'> & { criterion: ScoringCriterion; scale: number };

function Levels({ criterion, scale, ...state }: LevelsProps) {
  const { text } = usePortal();
  const { key, name, weight, guidance, levels, mayNotApply } = criterion;
  const isDescribed = levels.length > 0;
  const choices = levelsOf(scale).map((level) => {
    const meaning = levels[level];
    return { value: String(level), label: String(level), hint: meaning && <LocalizedText value={meaning} /> };
  });
  const none = { value: NOT_APPLICABLE, label: text('scoring.notApplicable') };
  return (
    <RadiosField
      {...state}
      name={levelField(key)}
      label={
        <>
          <LocalizedText value={name} />{' '}
          <span className="portal-criterion__weight">{text('scoring.weight', { weight })}</span>
        </>
      }
      hint={<LocalizedText value={guidance} />}
      choices={mayNotApply ? [...choices, none] : choices}
      inline={!isDescribed}
    />
  );
}

const levelsOf = (scale: number) => Array.from({ length: scale + 1 }, (_, level) => level);
