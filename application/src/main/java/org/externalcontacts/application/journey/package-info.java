/** Use cases on journey sessions. */
@NullMarked
package org.externalcontacts.application.journey;

import org.jspecify.annotations.NullMarked;
