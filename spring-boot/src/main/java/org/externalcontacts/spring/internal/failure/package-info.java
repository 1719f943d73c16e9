/** Startup failures, with the property to change. */
@NullMarked
package org.externalcontacts.spring.internal.failure;

import org.jspecify.annotations.NullMarked;
