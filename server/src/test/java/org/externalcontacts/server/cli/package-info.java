@NullMarked
package org.externalcontacts.server.cli;

import org.jspecify.annotations.NullMarked;
