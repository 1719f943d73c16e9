/** Trustors on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.trustor;

import org.jspecify.annotations.NullMarked;
