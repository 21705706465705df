// Index building needs every model to be known, whichever pages were visited before.
import './account-token';
import './audit-event';
import './institution';
import './lease';
import './organisation';
import './outbox-message';
import './kept-form';
import './session';
import './sign-up';
import './throttle';
import './user';
