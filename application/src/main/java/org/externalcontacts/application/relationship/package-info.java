/** Use cases on relationships. */
@NullMarked
package org.externalcontacts.application.relationship;

import org.jspecify.annotations.NullMarked;
