/** Who may call, and how long: tokens, logins, limits and host names. */
@NullMarked
package org.externalcontacts.server.internal.access;

import org.jspecify.annotations.NullMarked;
