@NullMarked
package org.externalcontacts.server;

import org.jspecify.annotations.NullMarked;
