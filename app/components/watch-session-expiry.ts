import { EXPIRY_WARNING_MS } from '~/domain/accounts/rules';

const CHECK_EVERY_MS = 10_000;

/** Shows the warning before the session ends, keeps the session on request, and says so when it is over. */
export function watchSessionExpiry(): void {
  const warning = document.querySelector<HTMLElement>('[data-session-seconds]');
  const stay = warning?.querySelector<HTMLButtonElement>('[data-expiry-stay]');
  const soon = warning?.querySelector<HTMLElement>('[data-expiry-soon]');
  const over = warning?.querySelector<HTMLElement>('[data-expiry-over]');
  if (!warning || !stay || !soon || !over) return;
  // Counted from when the page came: a visitor's clock may be wrong.
  let endsAt = Date.now() + Number(warning.dataset.sessionSeconds) * 1000;

  const check = () => {
    const left = endsAt - Date.now();
    const isOver = left <= 0;
    warning.hidden = left > EXPIRY_WARNING_MS;
    soon.hidden = isOver;
    stay.hidden = isOver;
    over.hidden = !isOver;
  };
  const renew = async () => {
    const response = await fetch('/session/renewal', { method: 'POST', redirect: 'error' });
    const { secondsLeft } = (await response.json()) as { secondsLeft: number };
    endsAt = Date.now() + secondsLeft * 1000;
    check();
  };
  stay.addEventListener('click', () => void renew().catch(check));
  setInterval(check, CHECK_EVERY_MS);
  check();
}
