/** Who may call, and what a command line says of it. */
@NullMarked
package org.externalcontacts.server.access;

import org.jspecify.annotations.NullMarked;
