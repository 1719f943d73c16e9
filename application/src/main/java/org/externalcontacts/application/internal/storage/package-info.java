/** How services change a record that others may change meanwhile. */
@NullMarked
package org.externalcontacts.application.internal.storage;

import org.jspecify.annotations.NullMarked;
