@NullMarked
package org.externalcontacts.adapter.http.transport;

import org.jspecify.annotations.NullMarked;
