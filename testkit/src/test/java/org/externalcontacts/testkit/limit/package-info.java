/** Every member that a caller can send has a limit. */
@NullMarked
package org.externalcontacts.testkit.limit;

import org.jspecify.annotations.NullMarked;
