/** Use cases on schemas of custom fields. */
@NullMarked
package org.externalcontacts.application.schema;

import org.jspecify.annotations.NullMarked;
