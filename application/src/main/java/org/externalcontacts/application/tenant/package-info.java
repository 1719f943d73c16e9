/** Organizations whose external contacts are kept apart. For apps that serve more than one. */
@NullMarked
package org.externalcontacts.application.tenant;

import org.jspecify.annotations.NullMarked;
