import { initAll } from 'govuk-frontend/dist/govuk/all.mjs';
import { watchSessionExpiry } from './components/watch-session-expiry';

// What makes a page nicer with script and is not needed without: every page loads this, few load React.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
watchSessionExpiry();
