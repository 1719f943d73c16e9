/** Use cases on journey sessions, and the service that fulfils them. */
@NullMarked
package org.externalcontacts.application.journey;

import org.jspecify.annotations.NullMarked;
