/** The OpenAPI description of what the server serves. */
@NullMarked
package org.externalcontacts.server.internal.description;

import org.jspecify.annotations.NullMarked;
