/** Runs the programs that keep contacts, and runs them again. */
@NullMarked
package org.externalcontacts.examples.kept;

import org.jspecify.annotations.NullMarked;
