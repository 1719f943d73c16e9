/** Users of the platform and reverse look-ups on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.internal.directory;

import org.jspecify.annotations.NullMarked;
