@NullMarked
package org.externalcontacts.spring.internal.health;

import org.jspecify.annotations.NullMarked;
