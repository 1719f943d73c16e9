@NullMarked
package org.externalcontacts.adapter.http.internal.token;

import org.jspecify.annotations.NullMarked;
