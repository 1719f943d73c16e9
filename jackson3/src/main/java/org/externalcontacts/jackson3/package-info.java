/** The model as JSON, written and read by Jackson 3. */
@NullMarked
package org.externalcontacts.jackson3;

import org.jspecify.annotations.NullMarked;
