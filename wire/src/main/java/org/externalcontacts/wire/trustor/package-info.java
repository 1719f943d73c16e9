/** Trustors on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.trustor;

import org.jspecify.annotations.NullMarked;
