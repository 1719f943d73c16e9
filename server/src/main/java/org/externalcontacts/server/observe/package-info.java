/** What operators see: access log and metrics. */
@NullMarked
package org.externalcontacts.server.observe;

import org.jspecify.annotations.NullMarked;
