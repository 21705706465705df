// Index building needs every model to be known, whichever pages were visited before.
import './audit-event';
import './guard';
import './institution';
import './invitation';
import './lease';
import './organisation';
import './outbox-message';
import './session';
import './user';
