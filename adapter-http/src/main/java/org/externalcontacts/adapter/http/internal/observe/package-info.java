/** What stands between the client and its listeners. */
@NullMarked
package org.externalcontacts.adapter.http.internal.observe;

import org.jspecify.annotations.NullMarked;
