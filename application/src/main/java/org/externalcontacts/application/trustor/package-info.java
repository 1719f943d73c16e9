/** Linking organizations to trustors, and the directory of trustors that the embedding app supplies. */
@NullMarked
package org.externalcontacts.application.trustor;

import org.jspecify.annotations.NullMarked;
