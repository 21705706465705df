// Index building needs every model to be known, whichever pages were visited before.
import './audit-event';
import './audit-head';
import './file-chunk';
import './file-content';
import './institution';
import './job-record';
import './lease';
import './organisation';
import './outbox-message';
import './session';
import './stored-file';
import './user';
