/** Invented people and companies, for tests and for trying things out. */
@NullMarked
package org.externalcontacts.people;

import org.jspecify.annotations.NullMarked;
