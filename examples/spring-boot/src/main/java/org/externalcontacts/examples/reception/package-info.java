/** A reception desk as a Spring Boot app: registers guests by name and e-mail address, and refuses an address that is already known. */
@NullMarked
package org.externalcontacts.examples.reception;

import org.jspecify.annotations.NullMarked;
