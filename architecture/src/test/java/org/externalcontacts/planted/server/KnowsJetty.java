package org.externalcontacts.planted.server;

import externalcontacts.shaded.jetty.server.Server;

/** A second place that knows the HTTP engine. */
record KnowsJetty(Server engine) {}
