/** Serves any engine as the REST API of the platform: for clients in any language, and for tests. */
@NullMarked
package org.externalcontacts.server;

import org.jspecify.annotations.NullMarked;
