/** Use cases on identifiers and the life-cycle of contacts. */
@NullMarked
package org.externalcontacts.application.identity;

import org.jspecify.annotations.NullMarked;
