/** The model as JSON, by the Jackson that the app has. */
@NullMarked
package org.externalcontacts.spring.internal.json;

import org.jspecify.annotations.NullMarked;
