/** What a native image has to keep. */
@NullMarked
package org.externalcontacts.spring.internal.hint;

import org.jspecify.annotations.NullMarked;
