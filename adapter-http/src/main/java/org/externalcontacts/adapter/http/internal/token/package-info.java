/** Gets tokens, keeps one for all callers, and renews it ahead of its expiry. */
@NullMarked
package org.externalcontacts.adapter.http.internal.token;

import org.jspecify.annotations.NullMarked;
