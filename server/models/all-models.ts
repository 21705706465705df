// Index building needs every model to be known, whichever pages were visited before.
import './audit-event';
import './lease';
import './outbox-message';
