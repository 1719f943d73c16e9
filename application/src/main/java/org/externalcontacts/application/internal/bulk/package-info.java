/** Calls with many items: created as one decision, or read together. */
@NullMarked
package org.externalcontacts.application.internal.bulk;

import org.jspecify.annotations.NullMarked;
