/** Domain events. For apps that listen, and for those who write storage. */
@NullMarked
package org.externalcontacts.application.event;

import org.jspecify.annotations.NullMarked;
