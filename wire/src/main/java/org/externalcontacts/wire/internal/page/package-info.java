/** Listings and scans on the wire. */
@NullMarked
package org.externalcontacts.wire.internal.page;

import org.jspecify.annotations.NullMarked;
