/** The health of the engine, for the actuator of Boot 3.5 and of Boot 4. */
@NullMarked
package org.externalcontacts.spring.internal.health;

import org.jspecify.annotations.NullMarked;
