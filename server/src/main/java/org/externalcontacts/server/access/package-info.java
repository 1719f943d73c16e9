/** Who may call, by which name, and how often: clients, tokens, secrets, host names, rate limits. */
@NullMarked
package org.externalcontacts.server.access;

import org.jspecify.annotations.NullMarked;
