/** Reads phone numbers with libphonenumber: the one place that knows it. */
@NullMarked
package org.externalcontacts.application.phone;

import org.jspecify.annotations.NullMarked;
