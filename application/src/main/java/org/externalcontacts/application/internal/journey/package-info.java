/** Fulfils the use cases on journey sessions over a storage. */
@NullMarked
package org.externalcontacts.application.internal.journey;

import org.jspecify.annotations.NullMarked;
