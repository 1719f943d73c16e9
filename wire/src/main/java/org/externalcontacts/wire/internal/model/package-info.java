/**
 * The values of the model as JSON and back, for programs that write JSON with a library of their own: what the platform's API has looks as it
 * does there, everything else has the names of the model.
 */
@NullMarked
package org.externalcontacts.wire.internal.model;

import org.jspecify.annotations.NullMarked;
