/** Who may call and how often: clients, tokens, rate limits. */
@NullMarked
package org.externalcontacts.server.access;

import org.jspecify.annotations.NullMarked;
