/** Who may do what: the table of all 71 operations, and callers. Server and client read the same table. */
@NullMarked
package org.externalcontacts.application.permission;

import org.jspecify.annotations.NullMarked;
