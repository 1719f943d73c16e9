/** Invented people, tried. */
@NullMarked
package org.externalcontacts.people;

import org.jspecify.annotations.NullMarked;
