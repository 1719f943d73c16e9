/** How JSON is read and written, for all nouns. */
@NullMarked
package org.externalcontacts.wire.internal.json;

import org.jspecify.annotations.NullMarked;
