/** Verb, path, parameters and bodies of each operation. */
@NullMarked
package org.externalcontacts.wire.internal.endpoint;

import org.jspecify.annotations.NullMarked;
