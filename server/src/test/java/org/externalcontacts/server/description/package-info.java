@NullMarked
package org.externalcontacts.server.description;

import org.jspecify.annotations.NullMarked;
