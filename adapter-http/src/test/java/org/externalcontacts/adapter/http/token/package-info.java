@NullMarked
package org.externalcontacts.adapter.http.token;

import org.jspecify.annotations.NullMarked;
