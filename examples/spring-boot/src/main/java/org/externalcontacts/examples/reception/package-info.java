/** A reception desk as a Spring Boot app: people come in by name and e-mail address, and nobody twice. */
@NullMarked
package org.externalcontacts.examples.reception;

import org.jspecify.annotations.NullMarked;
