@NullMarked
package org.externalcontacts.server.internal.description;

import org.jspecify.annotations.NullMarked;
