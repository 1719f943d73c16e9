@NullMarked
package org.externalcontacts.server.internal.journal;

import org.jspecify.annotations.NullMarked;
