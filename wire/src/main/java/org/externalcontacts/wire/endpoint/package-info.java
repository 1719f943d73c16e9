/** Verb, path, parameters and bodies of each operation. */
@NullMarked
package org.externalcontacts.wire.endpoint;

import org.jspecify.annotations.NullMarked;
