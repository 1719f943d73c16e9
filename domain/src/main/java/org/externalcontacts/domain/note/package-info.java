/** Notes on contacts and organizations. */
@NullMarked
package org.externalcontacts.domain.note;

import org.jspecify.annotations.NullMarked;
