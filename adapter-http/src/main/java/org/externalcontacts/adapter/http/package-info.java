/** The use-case ports, fulfilled by a remote system over REST: for apps that talk to the platform or to our server. */
@NullMarked
package org.externalcontacts.adapter.http;

import org.jspecify.annotations.NullMarked;
