/** Listings and scans on the wire. */
@NullMarked
package org.externalcontacts.wire.page;

import org.jspecify.annotations.NullMarked;
