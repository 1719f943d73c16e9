/** What Micrometer is told. */
@NullMarked
package org.externalcontacts.spring.internal.metrics;

import org.jspecify.annotations.NullMarked;
