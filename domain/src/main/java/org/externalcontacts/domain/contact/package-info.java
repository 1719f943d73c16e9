/** The external contact: its data, the profile that callers may write, and the validation rules. */
@NullMarked
package org.externalcontacts.domain.contact;

import org.jspecify.annotations.NullMarked;
