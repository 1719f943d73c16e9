/** Use cases on notes. */
@NullMarked
package org.externalcontacts.application.note;

import org.jspecify.annotations.NullMarked;
