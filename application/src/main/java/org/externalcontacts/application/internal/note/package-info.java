/** Fulfils the use cases on notes over a storage. */
@NullMarked
package org.externalcontacts.application.internal.note;

import org.jspecify.annotations.NullMarked;
