/** The program on the first page of the documentation. */
@NullMarked
package org.externalcontacts.examples.first;

import org.jspecify.annotations.NullMarked;
