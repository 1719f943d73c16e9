/** The OpenAPI description of what the server serves. */
@NullMarked
package org.externalcontacts.server.description;

import org.jspecify.annotations.NullMarked;
