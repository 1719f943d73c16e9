/** Fulfils the use cases on contacts over a storage. */
@NullMarked
package org.externalcontacts.application.internal.contact;

import org.jspecify.annotations.NullMarked;
