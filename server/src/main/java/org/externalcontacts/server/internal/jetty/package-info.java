/** Jetty, which no other package knows. */
@NullMarked
package org.externalcontacts.server.internal.jetty;

import org.jspecify.annotations.NullMarked;
