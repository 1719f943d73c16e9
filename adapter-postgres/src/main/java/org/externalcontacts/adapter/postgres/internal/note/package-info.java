/** Notes. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.note;

import org.jspecify.annotations.NullMarked;
