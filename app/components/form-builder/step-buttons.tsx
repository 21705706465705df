import { useText } from '~/components/portal-context';

interface StepButtonsProps {
  /** What a pressed button sends before the key: `` or `section-`. */
  kind: '' | 'section-';
  thing: string;
  /** Names the thing to those who do not see where the buttons stand. */
  about: string;
  first: boolean;
  last: boolean;
}

/** "Up" and "down". They can be pressed again at once, unlike buttons that save. */
export function StepButtons({ kind, thing, about, first, last }: StepButtonsProps) {
  const text = useText();
  return (['up', 'down'] as const)
    .filter((step) => !(step === 'up' ? first : last))
    .map((step) => (
      <button
        key={step}
        id={`${kind}${step}-${thing}`}
        type="submit"
        name="do"
        value={`${kind}${step}:${thing}`}
        className="govuk-button govuk-button--secondary portal-builder__button"
      >
        {text(`formBuilder.${step}`)} <span className="govuk-visually-hidden">{about}</span>
      </button>
    ));
}
