/** Serializers and deserializers of Jackson 3; what values look like is decided by the wire. */
@NullMarked
package org.externalcontacts.jackson3.internal;

import org.jspecify.annotations.NullMarked;
