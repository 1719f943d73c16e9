/** Organizations on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.organization;

import org.jspecify.annotations.NullMarked;
