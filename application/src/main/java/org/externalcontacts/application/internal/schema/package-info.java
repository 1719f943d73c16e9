/** Fulfils the use cases on schemas over a storage, and checks custom fields against them. */
@NullMarked
package org.externalcontacts.application.internal.schema;

import org.jspecify.annotations.NullMarked;
