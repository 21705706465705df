import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
} from 'govuk-frontend/dist/govuk/all.mjs';
import { autosaveForms } from './components/autosave/autosave';
import { whenLive } from './components/autosave/when-live';
import { compareFiles } from './components/letters/compare-files';
import { tellOwnTime } from './components/own-time';
import { chooseLevelsByNumber } from './components/scoring/level-keys';
import { keepUnsentEntries } from './components/unsent/unsent-entries';
import { watchSessionExpiry } from './components/watch-session-expiry';

// What makes a page nicer with script and is not needed without: every page loads this, few load React.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
const used = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  PasswordInput,
  Radios,
  ServiceNavigation,
  SkipLink,
];
watchSessionExpiry();
chooseLevelsByNumber();
void autosaveForms();
keepUnsentEntries();
// These add to the page, and must not come before React, which expects it as it was sent.
void whenLive().then(() => {
  for (const component of used) createAll(component);
  tellOwnTime();
  compareFiles();
});
