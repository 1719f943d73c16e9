/** Runs the program on the first page. */
@NullMarked
package org.externalcontacts.examples.first;

import org.jspecify.annotations.NullMarked;
