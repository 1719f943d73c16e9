/** Contacts to begin with. */
@NullMarked
package org.externalcontacts.spring.internal.seed;

import org.jspecify.annotations.NullMarked;
