/** The smallest programs whose contacts are still there when they are started again: in a directory, and in PostgreSQL. */
@NullMarked
package org.externalcontacts.examples.kept;

import org.jspecify.annotations.NullMarked;
