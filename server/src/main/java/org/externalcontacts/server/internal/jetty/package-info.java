/** The HTTP engine: the one place that knows it. */
@NullMarked
package org.externalcontacts.server.internal.jetty;

import org.jspecify.annotations.NullMarked;
