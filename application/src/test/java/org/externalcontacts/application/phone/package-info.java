/** Proves how phone numbers are read. */
@NullMarked
package org.externalcontacts.application.phone;

import org.jspecify.annotations.NullMarked;
