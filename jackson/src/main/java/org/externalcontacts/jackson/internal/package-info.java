/** Serializers and deserializers of Jackson 2; what values look like is decided in wire. */
@NullMarked
package org.externalcontacts.jackson.internal;

import org.jspecify.annotations.NullMarked;
