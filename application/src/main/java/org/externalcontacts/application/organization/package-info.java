/** Use cases on organizations, and the service that fulfils them. */
@NullMarked
package org.externalcontacts.application.organization;

import org.jspecify.annotations.NullMarked;
