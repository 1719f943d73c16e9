/** From a request to the port method that fulfils it, noun by noun, and back. */
@NullMarked
package org.externalcontacts.server.internal.route;

import org.jspecify.annotations.NullMarked;
