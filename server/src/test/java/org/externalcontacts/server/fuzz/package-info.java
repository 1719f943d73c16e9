@NullMarked
package org.externalcontacts.server.fuzz;

import org.jspecify.annotations.NullMarked;
