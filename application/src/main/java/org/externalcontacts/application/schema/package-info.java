/** Use cases on schemas of custom fields, and the service that fulfils them. */
@NullMarked
package org.externalcontacts.application.schema;

import org.jspecify.annotations.NullMarked;
