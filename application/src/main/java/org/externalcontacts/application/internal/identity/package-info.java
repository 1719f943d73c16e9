/** Fulfils the use cases on identities over a storage: claims, observations, and who is next to hold an identifier. */
@NullMarked
package org.externalcontacts.application.internal.identity;

import org.jspecify.annotations.NullMarked;
