/** Fulfils the use cases on organizations over a storage. */
@NullMarked
package org.externalcontacts.application.internal.organization;

import org.jspecify.annotations.NullMarked;
