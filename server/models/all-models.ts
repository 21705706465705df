// Index building needs every model to be known, whichever pages were visited before.
import './account-token';
import './audit-event';
import './audit-head';
import './file-chunk';
import './file-content';
import './guard';
import './institution';
import './invitation';
import './kept-form';
import './lease';
import './organisation';
import './outbox-message';
import './session';
import './sign-up';
import './stored-file';
import './throttle';
import './user';
