/** Who may do what: the table of all 71 operations, callers, and the guard in front of every use case. Server and client read the same table. */
@NullMarked
package org.externalcontacts.application.permission;

import org.jspecify.annotations.NullMarked;
