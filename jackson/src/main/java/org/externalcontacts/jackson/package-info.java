/** The model as JSON, written and read by Jackson 2. */
@NullMarked
package org.externalcontacts.jackson;

import org.jspecify.annotations.NullMarked;
