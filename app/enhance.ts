import { initAll } from 'govuk-frontend/dist/govuk/all.mjs';

// What makes a page nicer with script and is not needed without: every page loads this, few load React.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
