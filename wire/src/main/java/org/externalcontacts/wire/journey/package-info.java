/** Journey sessions on the wire, and how they become domain values. */
@NullMarked
package org.externalcontacts.wire.journey;

import org.jspecify.annotations.NullMarked;
