/** Phone numbers, addresses and social accounts on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.address;

import org.jspecify.annotations.NullMarked;
