/** Which engine is behind the beans, and how it is opened. */
@NullMarked
package org.externalcontacts.spring.internal.engine;

import org.jspecify.annotations.NullMarked;
