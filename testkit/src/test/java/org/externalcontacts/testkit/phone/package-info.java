/** The numbers of the world, in the spellings of the world, through a whole engine. */
@NullMarked
package org.externalcontacts.testkit.phone;

import org.jspecify.annotations.NullMarked;
