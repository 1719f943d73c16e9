/** The spellings of an e-mail address. Not for code outside this project. */
@NullMarked
package org.externalcontacts.domain.internal.address;

import org.jspecify.annotations.NullMarked;
