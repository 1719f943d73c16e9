/** Who calls, as Spring Security knows it. */
@NullMarked
package org.externalcontacts.spring.internal.security;

import org.jspecify.annotations.NullMarked;
