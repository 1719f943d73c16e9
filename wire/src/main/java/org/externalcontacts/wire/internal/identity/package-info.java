/** Identifiers on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.identity;

import org.jspecify.annotations.NullMarked;
