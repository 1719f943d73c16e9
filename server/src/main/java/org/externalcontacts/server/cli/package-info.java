/** The runnable server: for people at a terminal. */
@NullMarked
package org.externalcontacts.server.cli;

import org.jspecify.annotations.NullMarked;
