@NullMarked
package org.externalcontacts.adapter.http.internal.transport;

import org.jspecify.annotations.NullMarked;
