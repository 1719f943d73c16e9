/** Use cases on organizations. */
@NullMarked
package org.externalcontacts.application.organization;

import org.jspecify.annotations.NullMarked;
