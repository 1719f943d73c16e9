/** The testkit's engine in tests of a Spring Boot app. */
@NullMarked
package org.externalcontacts.spring.test;

import org.jspecify.annotations.NullMarked;
