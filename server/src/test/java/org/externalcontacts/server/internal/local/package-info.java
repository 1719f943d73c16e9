@NullMarked
package org.externalcontacts.server.internal.local;

import org.jspecify.annotations.NullMarked;
