/** How the engine is, for the actuator of either Boot. */
@NullMarked
package org.externalcontacts.spring.internal.health;

import org.jspecify.annotations.NullMarked;
