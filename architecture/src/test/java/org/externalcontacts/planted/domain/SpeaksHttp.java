package org.externalcontacts.planted.domain;

import java.net.http.HttpClient;

/** A domain class that knows HTTP. */
record SpeaksHttp(HttpClient client) {}
