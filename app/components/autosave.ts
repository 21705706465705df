/** How long typing rests before the form is saved by itself. */
const REST_MS = 4_000;

/** Saves each form with `data-autosave` while it is filled in. Mistakes and conflicts wait for the button. */
export function autosaveForms(): void {
  document.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach(autosave);
}

function autosave(form: HTMLFormElement): void {
  const told = form.querySelector<HTMLElement>('[data-autosave-status]');
  const version = form.elements.namedItem('version') as HTMLInputElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> | undefined;

  const save = async () => {
    const typed = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string');
    const response = await fetch(form.dataset.autosave ?? '', {
      method: 'POST',
      body: new URLSearchParams(typed),
      redirect: 'error',
      // A session that has ended keeps forms by their page: only what the button sends belongs there.
      referrerPolicy: 'no-referrer',
    });
    const answer = (await response.json()) as { version?: number; message?: string };
    if (answer.version) version.value = String(answer.version);
    if (told) told.textContent = answer.message ?? '';
  };
  const saveNow = () => {
    // Without a line nothing is told: the button saves, and says what is wrong.
    saving ??= save()
      .catch(() => undefined)
      .finally(() => (saving = undefined));
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(saveNow, REST_MS);
  });
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (!saving) return;
    // The button would meet the version that is being saved this moment.
    event.preventDefault();
    void saving.then(() => form.requestSubmit(event.submitter));
  });
}
