/** What operators see of the calls. */
@NullMarked
package org.externalcontacts.adapter.http.observe;

import org.jspecify.annotations.NullMarked;
