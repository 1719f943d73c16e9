/** External contacts as beans of a Spring Boot app: what an app configures, and what it may put in its place. */
@NullMarked
package org.externalcontacts.spring;

import org.jspecify.annotations.NullMarked;
