/** Fulfils the use cases on trustors over a storage. */
@NullMarked
package org.externalcontacts.application.internal.trustor;

import org.jspecify.annotations.NullMarked;
