/** Contacts that a local engine is filled with at startup. */
@NullMarked
package org.externalcontacts.spring.internal.seed;

import org.jspecify.annotations.NullMarked;
