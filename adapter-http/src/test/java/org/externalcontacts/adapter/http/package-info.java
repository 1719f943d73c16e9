@NullMarked
package org.externalcontacts.adapter.http;

import org.jspecify.annotations.NullMarked;
