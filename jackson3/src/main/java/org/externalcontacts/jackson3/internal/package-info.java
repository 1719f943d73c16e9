/**
 * Serializers and deserializers of Jackson 3: the twins of those in {@code org.externalcontacts.jackson.internal}, because the two versions of
 * Jackson have no types in common. What values look like is decided in wire.
 */
@NullMarked
package org.externalcontacts.jackson3.internal;

import org.jspecify.annotations.NullMarked;
