/** Calls with idempotency keys. */
@NullMarked
package org.externalcontacts.adapter.postgres.internal.request;

import org.jspecify.annotations.NullMarked;
