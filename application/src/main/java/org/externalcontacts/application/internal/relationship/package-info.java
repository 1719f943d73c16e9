/** Fulfils the use cases on relationships over a storage. */
@NullMarked
package org.externalcontacts.application.internal.relationship;

import org.jspecify.annotations.NullMarked;
