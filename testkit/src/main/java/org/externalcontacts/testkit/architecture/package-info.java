/** Layer rules of a hexagon, for any project; needs ArchUnit on the class path. */
@NullMarked
package org.externalcontacts.testkit.architecture;

import org.jspecify.annotations.NullMarked;
